// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/link_check.h"
#include "ui/common/when_shown.h"
#include "ui/mapping/frame_meanings.h"
#include "ui/mapping/link_draft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace bridge::ui {

class BoardMap;
class BoardScene;
class EmptyState;
class OptionsForm;
class RuleForm;
class RuleList;
class ToneLabel;

/// The mapping editor: what stickies become, what frames mean, and how a link behaves, as a draft that is tried
/// on the board while it is edited. Nothing is in use before it is applied, and that shows the plan first.
class MappingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPage(QWidget* parent = nullptr);

    /// The profile's links. A draft of a link that is still there stays.
    void setLinks(const std::vector<Link>& links);
    void setBoard(const LinkId& link, std::shared_ptr<const BoardSnapshot> board); ///< as a pass saw it last
    void setProjects(const std::vector<PortalProject>& projects);
    void showLink(const LinkId& link);

    [[nodiscard]] LinkDraft& draft() { return m_draft; }
    [[nodiscard]] QString linkName() const; ///< of the link that is edited: its board's own, once that was read

Q_SIGNALS:
    void newLinkRequested();
    void shown(); ///< a good time to ask for the projects
    /// The person wants this in use: what it would change is to be shown first.
    void applyRequested(const bridge::Link& draft);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeTried();
    QWidget* makeRules();
    QWidget* makeRuleButtons();
    void connectParts();
    void beginChosen();
    void tryDraft();
    void showFindings(const std::vector<sync::LinkFinding>& findings);
    void draw(const QString& frame, const QString& meaning);
    void erase(const QString& frame, const QString& meaning);
    void addRule();
    [[nodiscard]] const BoardSnapshot* boardOf(const LinkId& link) const; ///< null until it was read
    [[nodiscard]] QString nameOf(const LinkId& link) const;
    [[nodiscard]] FrameMeanings meanings() const;

    WhenShown m_trial; ///< everything beside the draft
    LinkDraft m_draft;
    std::vector<Link> m_links;
    std::map<LinkId, std::shared_ptr<const BoardSnapshot>> m_boards;
    std::vector<PortalProject> m_projects;
    EmptyState* m_noLink;
    QWidget* m_editor;
    BoardScene* m_scene;
    QComboBox* m_link;
    QTabWidget* m_tabs;
    FrameLines* m_lines;
    BoardMap* m_map;
    RuleList* m_rules;
    RuleForm* m_rule;
    OptionsForm* m_options;
    QLabel* m_summary;
    ToneLabel* m_findings;
    QPushButton* m_apply = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace bridge::ui
