// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mapping_page.h"

#include "ui/boards/board_map.h"
#include "ui/boards/board_scene.h"
#include "ui/common/link_info.h"
#include "ui/common/widgets.h"
#include "ui/mapping/options_form.h"
#include "ui/mapping/rule_form.h"
#include "ui/mapping/rule_list.h"
#include "ui/mapping/rule_text.h"
#include "ui/mapping/trial_views.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int leastSide = 36 * metrics::grid;

QToolButton* makeHistoryButton(
    const QString& name, const QString& text, QLatin1String iconName, QAction* action, QWidget* parent)
{
    QToolButton* button = makeIconButton(name, text, iconName, parent);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parent->addAction(action);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [=] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->text().remove(u'&'));
    });
    button->setEnabled(action->isEnabled());
    return button;
}

} // namespace

MappingPage::MappingPage(QWidget* parent)
    : QWidget(parent)
    , m_trial(*this, [this] { tryDraft(); })
    , m_noLink(new EmptyState(u"mappingNoLink"_s, "link"_L1, this))
    , m_editor(new QWidget(this))
    , m_scene(new BoardScene(this))
    , m_link(new QComboBox(this))
    , m_tabs(new QTabWidget(this))
    , m_lines(new FrameLines(this))
    , m_map(new BoardMap(m_scene, this))
    , m_rules(new RuleList(m_draft, this))
    , m_rule(new RuleForm(this))
    , m_options(new OptionsForm(this))
    , m_summary(makeMuted({}, this))
    , m_findings(new ToneLabel(this))
{
    setObjectName(u"mappingPage"_s);
    m_noLink->setTexts(
        tr("No board is linked"), tr("Link a board with a project, and see what would be written before anything is."));
    connect(m_noLink->addButton(u"mappingNewLinkButton"_s, tr("Link a board…"), "add"_L1), &QPushButton::clicked, this,
        &MappingPage::newLinkRequested);
    m_tabs->setObjectName(u"mappingTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the mapping"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the mapping"));
    m_map->setObjectName(u"trialMap"_s);
    m_map->setAccessibleName(tr("The board as the draft reads it"));
    m_tabs->addTab(m_lines, tr("Frames"));
    m_tabs->addTab(m_map, tr("Board"));
    // Captions take two lines in some languages, and then not all has room on a small screen.
    m_tabs->addTab(makeScrolled(m_options, this), tr("Options"));
    m_summary->setObjectName(u"trialSummary"_s);
    m_findings->setObjectName(u"draftFindings"_s);
    m_findings->setTone(Tone::Attention);
    m_findings->setWordWrap(true);

    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"mappingSplitter"_s); // its place is remembered by it
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTried());
    splitter->addWidget(makeRules());
    splitter->setStretchFactor(0, 1);
    auto* editing = new QVBoxLayout(m_editor);
    editing->setContentsMargins({});
    editing->setSpacing(2 * metrics::grid);
    editing->addWidget(makeHead());
    editing->addWidget(splitter, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, 2 * metrics::grid);
    layout->addWidget(m_noLink);
    layout->addWidget(m_editor);
    connectParts();
    setLinks({});
}

QWidget* MappingPage::makeHead()
{
    auto* head = new QWidget(this);
    m_link->setObjectName(u"mappingLink"_s);
    m_link->setAccessibleName(tr("Link"));
    m_discard = makeButton(u"discardDraftButton"_s, tr("Discard"), "close"_L1, head);
    m_apply = makeButton(u"applyDraftButton"_s, tr("Apply…"), "check"_L1, head);
    m_apply->setIcon(icon("check"_L1, Tone::OnAccent));
    makePrimary(m_apply);
    QAction* undo = m_draft.history().createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_draft.history().createRedoAction(this, tr("Redo"));
    redo->setShortcut(QKeySequence::Redo);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeTitle(tr("Mapping"), head));
    layout->addWidget(m_link);
    layout->addStretch();
    layout->addWidget(makeHistoryButton(u"undoDraftButton"_s, tr("Undo"), "undo"_L1, undo, this));
    layout->addWidget(makeHistoryButton(u"redoDraftButton"_s, tr("Redo"), "redo"_L1, redo, this));
    layout->addWidget(m_discard);
    layout->addWidget(m_apply);
    return head;
}

/// What is said of the draft stands below it alone: the rules have the whole height.
QWidget* MappingPage::makeTried()
{
    auto* tried = new QWidget(this);
    auto* layout = new QVBoxLayout(tried);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_findings);
    layout->addWidget(m_summary);
    return tried;
}

QWidget* MappingPage::makeRules()
{
    auto* side = new QWidget(this);
    side->setMinimumWidth(leastSide);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(metrics::grid, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeHeading(tr("What stickies become"), side));
    layout->addWidget(m_rules, 1);
    layout->addWidget(makeRuleButtons());
    layout->addWidget(m_rule);
    return side;
}

QWidget* MappingPage::makeRuleButtons()
{
    auto* row = new QWidget(this);
    auto* add = makeButton(u"addRuleButton"_s, tr("Add a rule"), "add"_L1, row);
    auto* up = makeIconButton(u"ruleUpButton"_s, tr("Move the rule up (Alt+Up)"), "up"_L1, row);
    auto* down = makeIconButton(u"ruleDownButton"_s, tr("Move the rule down (Alt+Down)"), "down"_L1, row);
    auto* remove = makeIconButton(u"removeRuleButton"_s, tr("Remove the rule (Del)"), "remove"_L1, row);
    connect(add, &QPushButton::clicked, this, &MappingPage::addRule);
    connect(up, &QToolButton::clicked, m_rules, [this] { m_rules->moveChosen(-1); });
    connect(down, &QToolButton::clicked, m_rules, [this] { m_rules->moveChosen(1); });
    connect(remove, &QToolButton::clicked, m_rules, &RuleList::removeChosen);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(add);
    layout->addStretch();
    layout->addWidget(up);
    layout->addWidget(down);
    layout->addWidget(remove);
    return row;
}

void MappingPage::connectParts()
{
    connect(&m_draft, &LinkDraft::changed, &m_trial, &WhenShown::ask);
    connect(m_link, &QComboBox::currentIndexChanged, this, &MappingPage::beginChosen);
    connect(m_lines, &FrameLines::lineDrawn, this, &MappingPage::draw);
    connect(m_lines, &FrameLines::lineRemoved, this, &MappingPage::erase);
    connect(m_rules, &RuleList::chosenChanged, &m_trial, &WhenShown::ask);
    connect(m_rule, &RuleForm::edited, this, [this](const Rule& rule) {
        if (m_rules->chosen() >= 0)
            m_draft.setRule(m_rules->chosen(), rule);
    });
    connect(m_options, &OptionsForm::edited, &m_draft, &LinkDraft::setOptions);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_draft.begin(m_draft.inUse()); });
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applyRequested(m_draft.link()); });
}

void MappingPage::setLinks(const std::vector<Link>& links)
{
    const LinkId before = m_draft.inUse().id;
    const Link draft = m_draft.link();
    const bool wasChanged = m_draft.isChanged();
    m_links = links;
    m_noLink->setVisible(m_links.empty());
    m_editor->setVisible(!m_links.empty());
    {
        const QSignalBlocker quiet(m_link);
        m_link->clear();
        for (const Link& link : m_links)
            m_link->addItem(nameOf(link.id));
    }
    const auto same = std::ranges::find(m_links, before, &Link::id);
    const bool isThere = same != m_links.end();
    m_link->setCurrentIndex(isThere ? int(same - m_links.begin()) : 0);
    if (!(isThere && wasChanged && *same != draft))
        beginChosen(); // else there is something to lose
}

void MappingPage::setBoard(const LinkId& link, std::shared_ptr<const BoardSnapshot> board)
{
    if (m_boards[link] == board)
        return;
    m_boards[link] = std::move(board);
    if (const auto found = std::ranges::find(m_links, link, &Link::id); found != m_links.end())
        m_link->setItemText(int(found - m_links.begin()), nameOf(link));
    if (link == m_draft.inUse().id)
        m_trial.ask();
}

void MappingPage::setProjects(const std::vector<PortalProject>& projects)
{
    m_projects = projects;
    m_options->setProjects(projects);
    m_trial.ask();
}

void MappingPage::showLink(const LinkId& link)
{
    const auto found = std::ranges::find(m_links, link, &Link::id);
    if (found != m_links.end())
        m_link->setCurrentIndex(int(found - m_links.begin()));
}

void MappingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void MappingPage::beginChosen()
{
    const int chosen = m_link->currentIndex();
    m_draft.begin(chosen >= 0 ? m_links[size_t(chosen)] : Link{});
}

const BoardSnapshot* MappingPage::boardOf(const LinkId& link) const
{
    const auto known = m_boards.find(link);
    return known == m_boards.end() ? nullptr : known->second.get();
}

QString MappingPage::nameOf(const LinkId& link) const
{
    return ui::linkName(link, boardOf(link));
}

QString MappingPage::linkName() const
{
    return nameOf(m_draft.inUse().id);
}

FrameMeanings MappingPage::meanings() const
{
    return {m_draft.link(), boardOf(m_draft.inUse().id), m_projects};
}

/// Everything beside the draft follows from it.
void MappingPage::tryDraft()
{
    const Link& link = m_draft.link();
    const BoardSnapshot* board = boardOf(m_draft.inUse().id);
    const auto findings = sync::checkLink(link, board ? &board->frames : nullptr);
    const auto trial = board ? std::optional(sync::simulate(*board, link)) : std::nullopt;
    const FrameMeanings meanings = this->meanings();
    m_lines->show(meanings.frames(), meanings.meanings(), meanings.lines());
    m_rules->setTrial(trial ? &*trial : nullptr, findings);
    m_rule->setEnabled(m_rules->chosen() >= 0);
    if (m_rules->chosen() >= 0)
        m_rule->setRule(link.rules[size_t(m_rules->chosen())]);
    m_rule->setTags(board ? board->tagTitles : QStringList());
    m_options->setLink(link);
    if (trial)
        m_scene->show(m_boards[m_draft.inUse().id], TrialViews::of(*trial, link));
    else
        m_scene->clearBoard();
    m_summary->setText(trial ? TrialViews::summary(*trial, link) : tr("The board has not been read yet."));
    showFindings(findings);
}

void MappingPage::showFindings(const std::vector<sync::LinkFinding>& findings)
{
    QStringList sentences;
    for (const sync::LinkFinding& finding : findings) {
        if (!finding.rule) // those stand with their rules
            sentences << RuleText::finding(finding, m_draft.link());
    }
    m_findings->setText(sentences.join(u'\n'));
    m_findings->setVisible(!sentences.isEmpty());
    const bool isSound = std::ranges::none_of(findings, &sync::LinkFinding::isError);
    m_apply->setEnabled(m_draft.isChanged() && isSound);
    m_apply->setToolTip(isSound ? tr("Shows first what it would change") : tr("Mend what is marked first"));
    m_discard->setEnabled(m_draft.isChanged());
}

void MappingPage::draw(const QString& frame, const QString& meaning)
{
    drawLine(m_draft, meanings(), frame, meaning);
}

void MappingPage::erase(const QString& frame, const QString& meaning)
{
    eraseLine(m_draft, meanings(), frame, meaning);
}

/// Below the chosen one, and chosen itself.
void MappingPage::addRule()
{
    const qsizetype place = m_rules->chosen() + 1;
    m_draft.insertRule(place, {.prefix = u"TODO:"_s, .action = RuleAction::Task});
    m_rules->setCurrentRow(int(place));
    m_rule->setFocus();
}

} // namespace bridge::ui
