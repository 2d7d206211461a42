// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/signin/shown_view.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

namespace bridge::signintest {

using namespace Qt::StringLiterals;

ShownView::ShownView(const auth::Authorization& authorization, ui::SignInPatience patience)
    : view(ui::makeWebSignInView(nullptr, patience))
{
    QObject::connect(
        view.get(), &ui::SignInView::answered, view.get(), [this](const auto& code) { codes.push_back(code); });
    QObject::connect(
        view.get(), &ui::SignInView::failed, view.get(), [this](const auto& error) { errors.push_back(error); });
    QObject::connect(view.get(), &ui::SignInView::beginAgainRequested, view.get(), [this] { ++beginAgains; });
    QObject::connect(view.get(), &ui::SignInView::ownBrowserRequested, view.get(), [this] { ++ownBrowsers; });
    QObject::connect(view.get(), &ui::SignInView::cancelled, view.get(), [this] { ++cancels; });
    view->resize(800, 600);
    view->show();
    view->open(authorization);
}

void ShownView::click(const char* button) const
{
    auto* found = view->findChild<QPushButton*>(QString::fromLatin1(button));
    QVERIFY2(found && found->isVisible(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

QString ShownView::sentence() const
{
    const auto* state = view->findChild<QWidget*>(u"signInState"_s);
    return state->isVisible() ? state->accessibleDescription() : QString();
}

QString ShownView::hint() const
{
    return view->findChild<QLabel*>(u"signInHint"_s)->text();
}

QString ShownView::host() const
{
    return view->findChild<QLabel*>(u"hostName"_s)->text();
}

QUrl ShownView::pageUrl() const
{
    const auto* web = view->findChild<QWebEngineView*>(u"signInWebView"_s);
    return web ? web->url() : QUrl();
}

qint64 ShownView::process() const
{
    return view->findChild<QWebEngineView*>(u"signInWebView"_s)->page()->renderProcessPid();
}

QWebEngineProfile* ShownView::profile() const
{
    return view->findChild<QWebEngineProfile*>();
}

QList<QWidget*> ShownView::windows() const
{
    return view->findChildren<QWidget*>(u"signInWindow"_s);
}

} // namespace bridge::signintest
