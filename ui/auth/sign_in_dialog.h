// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/auth/app_form.h"
#include "ui/auth/sign_in_desk.h"
#include "ui/auth/sign_in_view.h"
#include "ui/common/tab_order.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace bridge::ui {

class EmptyState;
class OwnBrowserPage;
class PastePage;

/// What a sign-in dialog is made of.
struct SignInParts {
    sync::Side service = sync::Side::Miro;
    settings::Profile profile{};
    bool secretIsStored = false; ///< the client secret of the app in the profile
    SignInDesk& desk;
    SignInViewFactory makeView{}; ///< empty where there is no browser engine: people use their own browser
};

/// Signs in to one service: what to register there, then by a page in this window, by the person's own
/// browser, or by what the person pastes. After whatever went wrong there is a way to begin again. Accepted
/// once somebody is signed in.
class SignInDialog final : public OrderedDialog
{
    Q_OBJECT

public:
    SignInDialog(SignInParts parts, QWidget* parent);
    ~SignInDialog() override;

    [[nodiscard]] const QString& account() const { return m_account; } ///< as whom, once accepted

    void reject() override;

private:
    enum class Way : quint8 { Here, OwnBrowser, Paste };

    QWidget* makeFirstPage();
    QLayout* makeWays(QWidget* parent);
    void makeOwnBrowserPage();
    void makePastePage();
    void makeWorkingPage();
    void makeTroublePage();
    void showFirstPage();
    void showProblem(const AppForm::Problem& problem);
    void begin(Way way);
    void openHere(const auth::Authorization& authorization);
    void finish(const std::variant<auth::AuthorizationCode, Secret>& with);
    void takeSecret(const Secret& pasted);
    void conclude(const Result<QString>& account);
    void showTrouble(const Error& error);

    SignInParts m_parts;
    settings::Profile m_profile; ///< as entered
    auth::Authorization m_authorization;
    Way m_way = Way::Here;
    QString m_account;
    QStackedWidget* m_stack;
    QWidget* m_first = nullptr;
    AppForm* m_form = nullptr;
    SignInView* m_view = nullptr; ///< made when it is first needed: a browser engine takes its time
    OwnBrowserPage* m_ownBrowser = nullptr;
    PastePage* m_paste = nullptr;
    EmptyState* m_working = nullptr;
    EmptyState* m_trouble = nullptr;
};

} // namespace bridge::ui
