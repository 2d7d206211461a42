// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/setup_page.h"

#include "ui/common/widgets.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int columnWidth = 84 * metrics::grid;

QLabel* makeBlock(const QString& text, QWidget* parent)
{
    auto* block = new QLabel(text, parent);
    block->setProperty("look", u"code"_s);
    block->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    block->setTextFormat(Qt::PlainText);
    block->setTextInteractionFlags(Qt::TextSelectableByMouse);
    block->setWordWrap(true);
    return block;
}

} // namespace

SetupPage::SetupPage(QWidget* parent)
    : QWidget(parent)
    , m_title(makeTitle({}, this))
    , m_text(makeMuted({}, this))
    , m_steps(new QVBoxLayout)
    , m_start(makeButton(u"setupStartButton"_s, tr("Set up…"), "resume"_L1, this))
    , m_again(makeButton(u"setupTryAgainButton"_s, tr("Try again"), "retry"_L1, this))
    , m_open(makeButton(u"setupOpenButton"_s, tr("Open the file"), "folder"_L1, this))
    , m_accounts(makeButton(u"setupAccountsButton"_s, tr("Sign in"), "accounts"_L1, this))
{
    setObjectName(u"setupPage"_s);
    m_title->setObjectName(u"setupTitle"_s);
    m_text->setObjectName(u"setupText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_steps->setSpacing(2 * metrics::grid);
    dress(*m_start, "resume"_L1, true);
    connect(m_start, &QPushButton::clicked, this, &SetupPage::startRequested);
    connect(m_again, &QPushButton::clicked, this, &SetupPage::tryAgainRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)); });
    connect(m_accounts, &QPushButton::clicked, this, &SetupPage::accountsRequested);
    auto* body = new QWidget;
    auto* centred = new QHBoxLayout(body);
    centred->setContentsMargins({});
    centred->addStretch();
    centred->addWidget(makeColumn(), 100);
    centred->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

QWidget* SetupPage::makeColumn()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_accounts);
    buttons->addWidget(m_open);
    buttons->addWidget(m_again);
    buttons->addStretch();
    auto* column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto* fields = new QVBoxLayout(column);
    fields->setContentsMargins(metrics::pageMargin, 2 * metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    fields->setSpacing(metrics::grid);
    fields->addWidget(m_title);
    fields->addWidget(m_text);
    fields->addSpacing(metrics::grid);
    fields->addWidget(m_start, 0, Qt::AlignLeft);
    fields->addSpacing(metrics::grid);
    fields->addLayout(m_steps);
    fields->addSpacing(metrics::grid);
    fields->addLayout(buttons);
    fields->addStretch();
    return column;
}

void SetupPage::show(const Setup& setup)
{
    m_title->setText(setup.title);
    m_text->setText(setup.text);
    m_text->setVisible(!setup.text.isEmpty());
    m_start->setVisible(setup.assistant);
    m_accounts->setVisible(setup.signIn);
    m_file = setup.file;
    m_open->setVisible(!m_file.isEmpty());
    dress(*m_open, "folder"_L1, true);
    dress(*m_accounts, "accounts"_L1, true);
    dress(*m_again, "retry"_L1, !setup.signIn && !setup.assistant && m_file.isEmpty());
    while (QLayoutItem* old = m_steps->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const bool numbered = setup.steps.size() > 1;
    for (size_t i = 0; i < setup.steps.size(); ++i)
        m_steps->addWidget(makeStep(setup.steps[i], numbered ? int(i) + 1 : 0));
}

QWidget* SetupPage::makeStep(const Setup::Step& step, int number)
{
    auto* card = new QFrame(this);
    card->setProperty("look", u"card"_s);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * metrics::grid, metrics::grid + 4, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    auto* text = new QLabel(number > 0 ? u"%1. %2"_s.arg(number).arg(step.text) : step.text, card);
    text->setWordWrap(true);
    head->addWidget(text, 1);
    layout->addLayout(head);
    if (step.block.isEmpty())
        return card;
    layout->addWidget(makeBlock(step.block, card));
    auto* copy = makeIconButton(u"copyButton%1"_s.arg(number), tr("Copy"), "copy"_L1, card);
    head->addWidget(copy, 0, Qt::AlignTop);
    connect(copy, &QToolButton::clicked, this, [this, block = step.block] {
        QGuiApplication::clipboard()->setText(block);
        Q_EMIT copied();
    });
    return card;
}

} // namespace bridge::ui
