// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/own_browser_page.h"

#include "ui/auth/copy_line.h"
#include "ui/common/core_text.h"
#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr qsizetype nobodyTypesSoMuchAtOnce = 8;

} // namespace

OwnBrowserPage::OwnBrowserPage(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_address(new CopyLine(u"startAddressField"_s, tr("Address of the sign-in page"), this))
    , m_pasted(new QLineEdit(this))
    , m_problem(new ToneLabel(this))
{
    setObjectName(u"ownBrowserPage"_s);
    m_text->setObjectName(u"ownBrowserText"_s);
    m_text->setWordWrap(true);
    m_address->setReadOnly(true);
    m_pasted->setObjectName(u"pastedAnswerField"_s);
    m_pasted->setAccessibleName(tr("Address that the browser ended at, or the code in it"));
    m_pasted->setPlaceholderText(tr("Address that the browser ended at, or the code in it"));
    m_problem->setObjectName(u"ownBrowserProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Bad);
    auto* pasteHint
        = makeMuted(tr("If your browser shows that it can't open the page at the end, copy its address from "
                       "there into this field. It is used at once, as it is good for a short time only."),
            this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeHeading(tr("Sign in in your own browser"), this));
    layout->addWidget(m_text);
    layout->addWidget(m_address);
    layout->addSpacing(metrics::grid);
    layout->addWidget(pasteHint);
    layout->addWidget(m_pasted);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addLayout(makeButtons());
    connect(m_pasted, &QLineEdit::returnPressed, this, &OwnBrowserPage::takePasted);
    connect(m_pasted, &QLineEdit::textChanged, this, [this](const QString& text) {
        const qsizetype grown = text.size() - std::exchange(m_lengthBefore, text.size());
        if (grown >= nobodyTypesSoMuchAtOnce)
            takePasted();
    });
}

OwnBrowserPage::~OwnBrowserPage() = default;

QLayout* OwnBrowserPage::makeButtons()
{
    auto* open = makeButton(u"openAgainButton"_s, tr("Open the browser again"), "external"_L1, this);
    auto* again = makeButton(u"ownBeginAgainButton"_s, tr("Begin again"), "reload"_L1, this);
    auto* cancel = makeButton(u"ownCancelButton"_s, tr("Cancel"), "close"_L1, this);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(QUrl(m_address->text())); });
    connect(again, &QPushButton::clicked, this, &OwnBrowserPage::beginAgainRequested);
    connect(cancel, &QPushButton::clicked, this, &OwnBrowserPage::cancelled);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(open);
    row->addWidget(again);
    row->addStretch();
    row->addWidget(cancel);
    return row;
}

void OwnBrowserPage::begin(const auth::Authorization& authorization)
{
    m_authorization = authorization;
    m_pasted->clear();
    m_problem->clear();
    m_listener = std::make_unique<auth::LoopbackListener>(
        authorization, [this](const auto& answer) { tell(answer); }, &CoreText::of);
    if (const auto listens = m_listener->listen(); !listens) {
        m_listener.reset();
        // Not opened by us: its query would stand in a command line that everybody on this machine can read.
        m_address->setText(authorization.page.toString(QUrl::FullyEncoded));
        m_text->setText(
            CoreText::of(listens.error().detail) + u' ' + tr("Copy this address into your browser and sign in there."));
        return;
    }
    m_text->setText(
        tr("%1's sign-in page opens in your browser. Sign in there and come back: this goes on by itself. If "
           "no browser opens, copy this address into one on this computer:")
            .arg(authorization.service));
    m_address->setText(m_listener->startPage().toString(QUrl::FullyEncoded));
    Q_EMIT openRequested(m_listener->startPage());
}

void OwnBrowserPage::end()
{
    m_listener.reset();
    m_pasted->clear();
}

void OwnBrowserPage::takePasted()
{
    const auto answer = auth::pastedAnswer(m_authorization, Secret(m_pasted->text()));
    if (answer || answer.error().kind == ErrorKind::Forbidden)
        tell(answer);
    else
        m_problem->setText(CoreText::of(answer.error().detail));
}

void OwnBrowserPage::tell(const Result<auth::AuthorizationCode>& answer)
{
    // The listener is in the middle of telling us.
    QMetaObject::invokeMethod(
        this,
        [this, answer] {
            end();
            if (answer)
                Q_EMIT answered(*answer);
            else
                Q_EMIT failed(answer.error());
        },
        Qt::QueuedConnection);
}

} // namespace bridge::ui
