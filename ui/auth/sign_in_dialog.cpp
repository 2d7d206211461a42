// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/sign_in_dialog.h"

#include "core/settings/service_url.h"
#include "ui/auth/own_browser_page.h"
#include "ui/auth/paste_page.h"
#include "ui/common/core_text.h"
#include "ui/common/widgets.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr QSize usualSize{96 * metrics::grid, 72 * metrics::grid};

/// Else a dialog draws one of its buttons as the one that Enter presses, whatever the page.
void leaveEnterToFields(const QWidget& parent)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>())
        button->setAutoDefault(false);
}

} // namespace

SignInDialog::SignInDialog(SignInParts parts, QWidget* parent)
    : OrderedDialog(parent)
    , m_parts(std::move(parts))
    , m_profile(m_parts.profile)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"signInDialog"_s);
    setWindowTitle(m_parts.service == sync::Side::Miro ? tr("Sign in to Miro") : tr("Sign in to Bitrix24"));
    resize(usualSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->addWidget(m_stack);
    m_first = makeFirstPage();
    m_stack->addWidget(m_first);
    makeOwnBrowserPage();
    makePastePage();
    makeWorkingPage();
    makeTroublePage();
    leaveEnterToFields(*this);
}

SignInDialog::~SignInDialog()
{
    m_parts.desk.cancel();
}

QWidget* SignInDialog::makeFirstPage()
{
    auto* page = new QWidget(this);
    m_form = makeAppForm(m_parts.service, m_parts.profile, m_parts.secretIsStored, page);
    m_form->setObjectName(u"appForm"_s);
    auto* scroll = new QScrollArea(page);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeHeading(windowTitle(), page));
    layout->addWidget(scroll, 1);
    layout->addLayout(makeWays(page));
    return page;
}

QLayout* SignInDialog::makeWays(QWidget* parent)
{
    auto* here = makeButton(u"signInHereButton"_s, tr("Sign in here"), "accounts"_L1, parent);
    auto* own = makeButton(u"signInOwnBrowserButton"_s, tr("In my own browser"), "external"_L1, parent);
    auto* paste = makeButton(u"signInPasteButton"_s,
        m_parts.service == sync::Side::Miro ? tr("Paste a token…") : tr("Paste a webhook…"), "key"_L1, parent);
    auto* cancel = makeButton(u"signInCancelButton"_s, tr("Cancel"), "close"_L1, parent);
    QPushButton* usual = m_parts.makeView ? here : own;
    usual->setIcon(icon(usual == here ? "accounts"_L1 : "external"_L1, Tone::OnAccent));
    makePrimary(usual);
    here->setVisible(bool(m_parts.makeView));
    const Way usualWay = m_parts.makeView ? Way::Here : Way::OwnBrowser;
    connect(here, &QPushButton::clicked, this, [this] { begin(Way::Here); });
    connect(own, &QPushButton::clicked, this, [this] { begin(Way::OwnBrowser); });
    connect(paste, &QPushButton::clicked, this, [this] { begin(Way::Paste); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &AppForm::submitted, this, [this, usualWay] { begin(usualWay); });
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(paste);
    row->addWidget(own);
    row->addWidget(here);
    return row;
}

void SignInDialog::makeOwnBrowserPage()
{
    m_ownBrowser = new OwnBrowserPage(this);
    m_stack->addWidget(m_ownBrowser);
    connect(m_ownBrowser, &OwnBrowserPage::openRequested, this,
        [this](const QUrl& url) { m_parts.desk.openInBrowser(url); });
    connect(m_ownBrowser, &OwnBrowserPage::answered, this, [this](const auto& code) { finish(code); });
    connect(m_ownBrowser, &OwnBrowserPage::failed, this, &SignInDialog::showTrouble);
    connect(m_ownBrowser, &OwnBrowserPage::beginAgainRequested, this, [this] { begin(Way::OwnBrowser); });
    connect(m_ownBrowser, &OwnBrowserPage::cancelled, this, &QDialog::reject);
}

void SignInDialog::makePastePage()
{
    m_paste = new PastePage(m_parts.service, this);
    m_stack->addWidget(m_paste);
    connect(m_paste, &PastePage::pasted, this, &SignInDialog::takeSecret);
    connect(m_paste, &PastePage::back, this, &SignInDialog::showFirstPage);
}

void SignInDialog::makeWorkingPage()
{
    m_working = new EmptyState(u"signInWorking"_s, "sync"_L1, this);
    m_stack->addWidget(m_working);
    m_working->setTexts(tr("Signing in…"), tr("Asking who you are, and keeping the access in your keychain."));
    auto* cancel = m_working->addButton(u"workingCancelButton"_s, tr("Cancel"), "close"_L1);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void SignInDialog::makeTroublePage()
{
    m_trouble = new EmptyState(u"signInTrouble"_s, "failed"_L1, this);
    m_stack->addWidget(m_trouble);
    auto* again = m_trouble->addButton(u"troubleAgainButton"_s, tr("Begin again"), "reload"_L1);
    auto* change = m_trouble->addButton(u"troubleChangeButton"_s, tr("Change the details"), "key"_L1);
    auto* cancel = m_trouble->addButton(u"troubleCancelButton"_s, tr("Cancel"), "close"_L1);
    connect(again, &QPushButton::clicked, this, [this] { begin(m_way); });
    connect(change, &QPushButton::clicked, this, &SignInDialog::showFirstPage);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void SignInDialog::showFirstPage()
{
    m_form->hideProblem();
    m_stack->setCurrentWidget(m_first);
}

void SignInDialog::begin(Way way)
{
    m_way = way;
    m_parts.desk.cancel();
    m_ownBrowser->end();
    const auto filled = m_form->filled(way == Way::Paste ? AppForm::Needs::NothingOfTheApp : AppForm::Needs::App);
    if (!filled)
        return showProblem(filled.error());
    m_profile = *filled;
    auto authorization
        = way == Way::Paste ? Result<auth::Authorization>() : m_parts.desk.begin(m_parts.service, m_profile);
    if (!authorization)
        return showProblem({authorization.error()});
    m_authorization = *std::move(authorization);
    if (way == Way::Here) {
        openHere(m_authorization);
    } else if (way == Way::OwnBrowser) {
        m_stack->setCurrentWidget(m_ownBrowser);
        m_ownBrowser->begin(m_authorization);
    } else {
        m_paste->clear();
        m_stack->setCurrentWidget(m_paste);
        m_paste->setFocus();
    }
}

void SignInDialog::showProblem(const AppForm::Problem& problem)
{
    showFirstPage();
    m_form->show(problem);
}

void SignInDialog::openHere(const auth::Authorization& authorization)
{
    if (!m_view) {
        m_view = m_parts.makeView(this);
        m_stack->addWidget(m_view);
        leaveEnterToFields(*m_view);
        connect(m_view, &SignInView::answered, this, [this](const auto& code) { finish(code); });
        connect(m_view, &SignInView::beginAgainRequested, this, [this] { begin(Way::Here); });
        connect(m_view, &SignInView::ownBrowserRequested, this, [this] { begin(Way::OwnBrowser); });
        connect(m_view, &SignInView::cancelled, this, &QDialog::reject);
    }
    m_stack->setCurrentWidget(m_view);
    m_view->open(authorization);
}

void SignInDialog::finish(const std::variant<auth::AuthorizationCode, Secret>& with)
{
    m_stack->setCurrentWidget(m_working);
    m_parts.desk.finish({.service = m_parts.service,
                            .profile = m_profile,
                            .clientSecret = m_form->clientSecret(),
                            .authorization = m_authorization,
                            .with = with},
        [this](const Result<QString>& account) { conclude(account); });
}

void SignInDialog::takeSecret(const Secret& pasted)
{
    settings::Bitrix24Settings& bitrix24 = m_profile.bitrix24;
    // A webhook's address says itself which portal it belongs to.
    if (m_parts.service == sync::Side::Bitrix24 && bitrix24.portalUrl.isEmpty()) {
        if (const auto portal = settings::portalUrlFrom(pasted.reveal()))
            bitrix24.portalUrl = *portal;
    }
    m_paste->clear();
    finish(pasted);
}

void SignInDialog::conclude(const Result<QString>& account)
{
    if (!account) {
        showTrouble(account.error());
        return;
    }
    m_account = *account;
    accept();
}

void SignInDialog::showTrouble(const Error& error)
{
    m_trouble->setTexts(tr("Nobody is signed in yet"), CoreText::of(error.detail));
    m_stack->setCurrentWidget(m_trouble);
}

void SignInDialog::reject()
{
    m_parts.desk.cancel();
    m_ownBrowser->end();
    QDialog::reject();
}

} // namespace bridge::ui
