// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator.h"

#include "sandbox/content.h"
#include "sandbox/featuretypes.h"
#include "sandbox/holdmusic.h"
#include "sandbox/names.h"
#include "sandbox/serviceobjects.h"

#include <QHash>
#include <QMultiMap>

#include <algorithm>
#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! Prefixes that ARCEP reserves for fiction, by zone 1 to 5; the sixth is mobile and takes what no longer fits.
const std::array<QString, 6> Ranges{u"003319900"_s, u"003326191"_s, u"003335301"_s,
                                    u"003346571"_s, u"003353649"_s, u"003363998"_s};
constexpr int RangeSize = 10'000;
constexpr int FirstExpiredAt = 4; //!< an account of fewer groups has no expired one

//! Each number once: every range is walked in an order of its own.
class NumberPool
{
public:
    explicit NumberPool(std::mt19937 &random)
    {
        for (int &start : m_start)
            start = static_cast<int>(random() % RangeSize);
    }

    QString take(int zone)
    {
        for (size_t tried = 0, range = static_cast<size_t>(zone - 1); tried < Ranges.size();
             ++tried, range = (range + 1) % 6)
            if (m_taken[range] < RangeSize)
                return Ranges[range] + digits((m_start[range] + m_taken[range]++ * Stride) % RangeSize, 4);
        return Ranges.back() + digits(m_overflow++, 6);
    }

private:
    static constexpr int Stride = 4421; // prime to the size of a range
    static QString digits(int value, int width) { return QString::number(value).rightJustified(width, u'0'); }

    std::array<int, 6> m_start{};
    std::array<int, 6> m_taken{};
    int m_overflow = 0;
};

//! What each number of the account is: every type comes once, as early as possible, then the usual ones in usual
//! shares.
class TypeSequence
{
public:
    explicit TypeSequence(std::mt19937 &random)
        : m_random(random)
    {
    }

    QString next(bool firstOfGroup)
    {
        if (m_first.isEmpty())
            return usual();
        // A group opens with a number that can be changed and changed back.
        const auto it = firstOfGroup ? std::find_if(m_first.begin(), m_first.end(), isOffered) : m_first.begin();
        return it == m_first.end() ? usual() : m_first.takeAt(it - m_first.begin());
    }

    QString usual()
    {
        static const QStringList types{
            u"redirect"_s, u"contactCenterSolution"_s,       u"empty"_s, u"cloudIvr"_s,   u"conference"_s,
            u"ddi"_s,      u"contactCenterSolutionExpert"_s, u"svi"_s,   u"easyHunting"_s};
        std::discrete_distribution<qsizetype> shares{32, 20, 14, 9, 8, 6, 5, 3, 3};
        return types[shares(m_random)];
    }

private:
    std::mt19937 &m_random;
    QStringList m_first{u"contactCenterSolution"_s,
                        u"redirect"_s,
                        u"conference"_s,
                        u"cloudIvr"_s,
                        u"svi"_s,
                        u"ddi"_s,
                        u"contactCenterSolutionExpert"_s,
                        u"easyHunting"_s,
                        u"easyPabx"_s,
                        u"cloudHunting"_s,
                        u"miniPabx"_s,
                        u"empty"_s,
                        u"oldConference"_s,
                        u"vxml"_s};
};

class Generator
{
public:
    explicit Generator(const Shape &shape);
    Account run();

private:
    struct Group
    {
        QString id;
        Town town;
        QString description;
        bool expired = false;
        int numbers = 0;
        QStringList lines;
    };
    QList<Town> mixedTowns();
    QList<Group> planGroups();
    void shareNumbers(QList<Group> &groups) const;
    bool isExpiredAt(int index) const;
    void addGroup(Group &group, bool isHeadOffice);
    void addLine(Group &group, int index, const QString &featureType, const QString &offer, const QString &description);
    void addOtherServices(Group &group);
    void addNumber(const Group &group, bool isFirst);
    QString destination(const Group &group, const QString &featureType);
    void playTones(const Group &group, const QString &serviceName);
    void addHistory();
    QString purpose(const Group &group, const QString &featureType, const QString &serviceName);
    QString person();
    QString rio();
    const QString &pick(const QStringList &list)
    {
        return list[static_cast<qsizetype>(m_random() % static_cast<quint32>(list.size()))];
    }

    Shape m_shape;
    std::mt19937 m_random;
    NumberPool m_pool;
    TypeSequence m_types;
    Account m_account;
    QHash<QString, int> m_used; //!< how many numbers of a type a group has
};

Generator::Generator(const Shape &shape)
    : m_shape(shape)
    , m_random(shape.seed)
    , m_pool(m_random)
    , m_types(m_random)
{
}

Account Generator::run()
{
    const auto letter = [this] { return QChar(static_cast<char16_t>(u'a' + m_random() % 26)); };
    const auto number = static_cast<int>(10'000 + m_random() % 90'000);
    m_account.seed = m_shape.seed;
    m_account.nichandle = letter();
    m_account.nichandle += letter() + QString::number(number) + u"-ovh"_s;
    m_account.credentials = Credentials::generate(m_shape.seed, m_shape.readOnly, m_shape.now);
    QList<Group> groups = planGroups();
    const Town home = groups.isEmpty() ? towns().first() : groups.first().town;
    m_account.holder = holderObject(m_account.nichandle, pick(companies()), home.name, home.postcode);
    for (Group &group : groups)
        addGroup(group, &group == &groups.first());
    addHistory();
    return m_account;
}

//! What the customer did lately: a change that has just ended, and a file sent yesterday.
void Generator::addHistory()
{
    constexpr qint64 day = 24 * 3600 * 1000;
    Document &music = m_account.documents.create(u"musique-attente.wav"_s, {}, m_shape.now - day);
    music.content = holdMusic();
    music.validation = music.creation;
    const QString group = m_account.billingAccounts().value(m_shape.groups - 1);
    const QStringList numbers = m_account.numbers(group);
    if (numbers.isEmpty())
        return;
    Task ended = m_account.changeOf(group, numbers.last(), m_account.featureType(group, numbers.last()));
    ended.begin = ended.end = m_shape.now;
    ended.settled = true;
    m_account.tasks.add(ended);
}

bool Generator::isExpiredAt(int index) const
{
    return m_shape.groups >= FirstExpiredAt && index % 20 == FirstExpiredAt - 2 && index + 1 < m_shape.groups;
}

//! Every town once, in an order in which neighbours are of different zones.
QList<Town> Generator::mixedTowns()
{
    QList<Town> shuffled = towns();
    std::shuffle(shuffled.begin(), shuffled.end(), m_random);
    QHash<int, int> ofZone;
    QMultiMap<int, Town> rounds;
    // NOLINTNEXTLINE(modernize-loop-convert): backwards
    for (auto it = shuffled.rbegin(); it != shuffled.rend(); ++it)
        rounds.insert(ofZone[it->zone]++, *it);
    return rounds.values();
}

QList<Generator::Group> Generator::planGroups()
{
    QList<Group> groups;
    const QList<Town> order = mixedTowns();
    for (int i = 0; i < m_shape.groups; ++i) {
        Group group;
        group.id = u"%1-%2"_s.arg(m_account.nichandle).arg(i + 1);
        group.town = order[i % order.size()];
        group.expired = isExpiredAt(i);
        const QString kind = group.expired ? u"Ancienne agence"_s : siteKinds()[i % siteKinds().size()];
        group.description =
            i == 0 ? u"Siège – %1"_s.arg(group.town.name) : u"%1 %2"_s.arg(kind, ofTown(group.town.name));
        if (i >= order.size())
            group.description += u" %1"_s.arg(i / order.size() + 1);
        groups.append(group);
    }
    shareNumbers(groups);
    return groups;
}

//! The head office has twice the share of a site, an expired group half of it.
void Generator::shareNumbers(QList<Group> &groups) const
{
    const auto weight = [&](const Group &group) { return group.expired ? 1 : &group == &groups.first() ? 4 : 2; };
    int weights = 0;
    for (const Group &group : std::as_const(groups))
        weights += weight(group);
    int left = m_shape.numbers;
    for (Group &group : groups) {
        group.numbers = static_cast<int>(static_cast<qint64>(m_shape.numbers) * weight(group) / weights);
        left -= group.numbers;
    }
    for (qsizetype i = 0; left > 0; i = (i + 1) % groups.size(), --left)
        ++groups[i].numbers;
}

void Generator::addGroup(Group &group, bool isHeadOffice)
{
    const QString uuid =
        u"5a1db0c5-%1-4000-8000-%2"_s.arg(m_random() % 0xffff, 4, 16, QChar(u'0')).arg(m_random(), 12, 16, QChar(u'0'));
    m_account.objects.insert(groupPath(group.id), groupObject(group.id, group.description, group.expired, uuid));
    const int lines = std::max(1, group.numbers / 3);
    for (int i = 0; i < lines; ++i)
        addLine(group, i, u"sip"_s, i % 3 ? u"individual"_s : u"unlimited"_s,
                u"Poste %1 – %2"_s.arg(101 + i).arg(person()));
    for (int i = 0; i < group.numbers; ++i)
        addNumber(group, i == 0);
    if (isHeadOffice && m_shape.numbers >= 12)
        addOtherServices(group);
}

void Generator::addLine(Group &group, int index, const QString &featureType, const QString &offer,
                        const QString &description)
{
    const QString serviceName = m_pool.take(group.town.zone);
    const QString below = u"/telephony/%1/%2/%3"_s;
    m_account.objects.insert(servicePath(group.id, serviceName),
                             serviceObject(serviceName, description, featureType, true, offer, rio()));
    m_account.objects.insert(below.arg(group.id, u"line"_s, serviceName), lineObject(index % 4 + 1));
    m_account.objects.set(below.arg(group.id, u"line"_s, serviceName) + u"/options"_s, lineOptionsObject(serviceName));
    m_account.objects.insert(below.arg(group.id, u"voicemail"_s, serviceName),
                             voicemailObject(u"Messagerie – %1"_s.arg(description.section(u" – "_s, 1))));
    group.lines.append(serviceName);
    m_account.untouched.insert(serviceName);
}

//! What a head office has beside numbers and SIP lines.
void Generator::addOtherServices(Group &group)
{
    addLine(group, 1, u"mgcp"_s, u"mgcp"_s, u"Ascenseur – Altaïr C4"_s);
    addLine(group, 2, u"plugAndFax"_s, u"plugAndFax"_s, u"Fax – Orion 310"_s);
    struct Other
    {
        QString featureType;
        QString offer;
        QString description;
    };
    const QList<Other> others{{u"fax"_s, u"fax"_s, u"Fax comptabilité"_s},
                              {u"freefax"_s, u"fax"_s, u"Fax direction"_s},
                              {u"voicefax"_s, u"fax"_s, u"Fax et messagerie SAV"_s},
                              {u"carrierSip"_s, u"trunk"_s, u"Trunk du standard"_s},
                              {u"voicemail"_s, u"voicemail"_s, u"Messagerie générale"_s}};
    for (const Other &other : others) {
        const QString serviceName = m_pool.take(group.town.zone);
        m_account.objects.insert(
            servicePath(group.id, serviceName),
            serviceObject(serviceName, other.description, other.featureType, true, other.offer, rio()));
        if (other.featureType == "voicemail"_L1)
            m_account.objects.insert(u"/telephony/%1/voicemail/%2"_s.arg(group.id, serviceName),
                                     voicemailObject(other.description));
    }
}

void Generator::addNumber(const Group &group, bool isFirst)
{
    const QString serviceName = m_pool.take(group.town.zone);
    const QString featureType = group.expired ? m_types.usual() : m_types.next(isFirst);
    m_account.objects.insert(
        servicePath(group.id, serviceName),
        serviceObject(serviceName, purpose(group, featureType, serviceName), u"empty"_s, false, u"alias"_s, rio()));
    m_account.objects.insert(numberPath(group.id, serviceName), {{u"partOfPool"_s, QJsonValue()}});
    convert(m_account.objects, group.id, serviceName, featureType, destination(group, featureType));
    if (familyOf(featureType) == "easyHunting"_L1)
        playTones(group, serviceName);
    m_account.untouched.insert(serviceName);
}

//! A redirection leads to a line with a telephone, one with presentation of the number to a line without.
QString Generator::destination(const Group &group, const QString &featureType)
{
    qsizetype index = static_cast<qsizetype>(m_random() % static_cast<quint32>(group.lines.size()));
    for (qsizetype tried = 0; tried < 3 && hasPhone(index) == (featureType == "ddi"_L1); ++tried)
        index = (index + 1) % group.lines.size();
    return group.lines[index];
}

void Generator::playTones(const Group &group, const QString &serviceName)
{
    const QString path = familyPath(group.id, u"easyHunting"_s, serviceName);
    QJsonObject options = m_account.objects.object(path);
    const QJsonObject tones = madeUpTones(serviceName);
    for (auto it = tones.begin(); it != tones.end(); ++it)
        options[it.key()] = it.value();
    m_account.objects.set(path, options);
}

QString Generator::purpose(const Group &group, const QString &featureType, const QString &serviceName)
{
    // Half of the unused numbers still bear the description that a new number has.
    if (featureType == "empty"_L1 && m_random() % 2)
        return serviceName;
    const QStringList all = purposes(featureType);
    const int before = m_used[group.id + featureType]++;
    const auto start = qChecksum(group.description.toUtf8()) % all.size();
    const QString text = all[(start + before) % all.size()];
    const auto round = before / all.size() + 1;
    return round == 1 ? text : u"%1 %2"_s.arg(text).arg(round);
}

QString Generator::person()
{
    return u"%1 %2"_s.arg(pick(firstNames()), pick(lastNames()));
}

QString Generator::rio()
{
    return u"99P%1AI"_s.arg(m_random() % 10'000'000, 7, 10, QChar(u'0'));
}

} // namespace

Account generate(const Shape &shape)
{
    return Generator(shape).run();
}

} // namespace Aiguilleur::Sandbox
