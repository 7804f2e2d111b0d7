// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calldiagrams.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Shape = CallDiagram::Shape;
using Node = CallDiagram::Node;

CallDiagram chain(const QList<Shape> &shapes)
{
    CallDiagram diagram;
    for (const Shape shape : shapes) {
        const int column = static_cast<int>(diagram.nodes.size());
        diagram.nodes.append({shape, column, 0, {}});
        if (column > 0)
            diagram.edges.append({column - 1, column});
    }
    return diagram;
}

CallDiagram queue()
{
    return {{{Shape::Caller, 0, 1, {}},
             {Shape::Queue, 1, 1, {}},
             {Shape::Line, 2, 0, {}},
             {Shape::Line, 2, 1, {}},
             {Shape::Line, 2, 2, {}}},
            {{0, 1}, {1, 2}, {1, 3}, {1, 4}}};
}

CallDiagram conference()
{
    return {{{Shape::Caller, 0, 0, {}},
             {Shape::Caller, 0, 2, {}},
             {Shape::Room, 1, 1, {}},
             {Shape::Caller, 2, 0, {}},
             {Shape::Caller, 2, 2, {}}},
            {{0, 2, true}, {1, 2, true}, {3, 2, true}, {4, 2, true}}};
}

CallDiagram menu()
{
    return {{{Shape::Caller, 0, 1, {}},
             {Shape::Menu, 1, 1, {}},
             {Shape::Key, 2, 0, u"1"_s},
             {Shape::Key, 2, 1, u"2"_s},
             {Shape::Key, 2, 2, u"3"_s}},
            {{0, 1}, {1, 2}, {1, 3}, {1, 4}}};
}

CallDiagram script()
{
    return {{{Shape::Caller, 0, 1, {}}, {Shape::Script, 1, 1, {}}, {Shape::Key, 2, 0, u"1"_s}, {Shape::Line, 2, 2, {}}},
            {{0, 1}, {1, 2}, {1, 3}}};
}

CallDiagram contactCentre()
{
    return {{{Shape::Caller, 0, 1, {}},
             {Shape::Menu, 1, 1, {}},
             {Shape::Queue, 2, 0, {}},
             {Shape::Queue, 2, 2, {}},
             {Shape::Line, 3, 0, {}},
             {Shape::Line, 3, 1, {}},
             {Shape::Line, 3, 2, {}}},
            {{0, 1}, {1, 2}, {1, 3}, {2, 4}, {2, 5}, {3, 5}, {3, 6}}};
}

} // namespace

CallDiagram callDiagram(FeatureType::Value type)
{
    switch (type) {
    case FeatureType::ContactCenterSolution:
    case FeatureType::EasyHunting:
    case FeatureType::CloudHunting:
    case FeatureType::EasyPabx:
    case FeatureType::MiniPabx:
        return queue();
    case FeatureType::Conference:
    case FeatureType::OldConference:
        return conference();
    case FeatureType::CloudIvr:
        return menu();
    case FeatureType::Svi:
    case FeatureType::Vxml:
        return script();
    case FeatureType::ContactCenterSolutionExpert:
        return contactCentre();
    case FeatureType::Voicemail:
        return chain({Shape::Caller, Shape::Voicemail});
    case FeatureType::Redirect:
    case FeatureType::Ddi:
    case FeatureType::CarrierSip:
        return chain({Shape::Caller, Shape::Number, Shape::Line});
    case FeatureType::Fax:
    case FeatureType::Freefax:
    case FeatureType::Voicefax:
    case FeatureType::PlugAndFax:
    case FeatureType::Mgcp:
    case FeatureType::Sip:
        return chain({Shape::Caller, Shape::Line});
    case FeatureType::Empty:
        return chain({Shape::Caller, Shape::Nothing});
    case FeatureType::Unknown:
        break;
    }
    return chain({Shape::Caller, Shape::Number});
}

} // namespace Aiguilleur
