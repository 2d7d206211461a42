// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/signin/page_hands.h"

#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <memory>
#include <optional>

namespace bridge::signintest {

using namespace Qt::StringLiterals;

namespace {

/// What a script in the page answers; empty without a page.
QVariant ask(const QWidget& root, const QString& script)
{
    const auto* web = root.findChild<QWebEngineView*>(u"signInWebView"_s);
    if (!web)
        return {};
    const auto answer = std::make_shared<std::optional<QVariant>>();
    web->page()->runJavaScript(script, [answer](const QVariant& value) { *answer = value; });
    return QTest::qWaitFor([&] { return answer->has_value(); }, 5000) ? **answer : QVariant();
}

} // namespace

bool pressOnPage(const QWidget& root, const QString& selector)
{
    const QString there = u"document.querySelector('%1') !== null"_s.arg(selector);
    if (!QTest::qWaitFor([&] { return ask(root, there).toBool(); }, longEnough))
        return false;
    ask(root, u"setTimeout(() => document.querySelector('%1').click(), 0)"_s.arg(selector));
    return true;
}

bool waitForPageText(const QWidget& root, const QString& text)
{
    const QString all = u"document.body ? document.body.innerText : ''"_s;
    return QTest::qWaitFor([&] { return ask(root, all).toString().contains(text); }, longEnough);
}

} // namespace bridge::signintest
