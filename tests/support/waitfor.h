// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <QEventLoop>
#include <QTest>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>

namespace Aiguilleur::Test {

namespace Detail {

template<class T>
struct Waiting
{
    QEventLoop loop;
    std::optional<T> value;
};

template<class T>
QCoro::Task<void> collect(QCoro::Task<T> task, std::shared_ptr<Waiting<T>> waiting)
{
    waiting->value.emplace(co_await task);
    waiting->loop.quit();
}

} // namespace Detail

//! To be called as Test::waitFor: QCoro has one of that name, without an end, that an unqualified call finds as well.
//! What the task ends with, while events go on being handled. Fails the test, and answers T(), when it takes too long.
template<class T>
T waitFor(QCoro::Task<T> task, std::chrono::milliseconds longest = std::chrono::seconds(30))
{
    const auto waiting = std::make_shared<Detail::Waiting<T>>();
    Detail::collect(std::move(task), waiting);
    if (!waiting->value) {
        QTimer::singleShot(longest, &waiting->loop, &QEventLoop::quit);
        waiting->loop.exec();
    }
    if (!waiting->value) {
        QTest::qFail("the task did not end in time", __FILE__, __LINE__);
        return T();
    }
    return std::move(*waiting->value);
}

} // namespace Aiguilleur::Test
