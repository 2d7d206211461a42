// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/simulation.h"
#include "ui/mapping/frame_lines.h"

#include <QCoreApplication>

#include <map>

namespace bridge::ui {

class LinkDraft;

/// A project of the portal, with its stages where they are known.
struct PortalProject {
    GroupId id{};
    QString name{};
    std::vector<Stage> stages{};

    friend bool operator==(const PortalProject&, const PortalProject&) = default;
};

/// What a draft's frame mappings look like as nodes and lines, and what a line changes in them.
class FrameMeanings
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::FrameMeanings)

public:
    /// `board` null while it isn't known: then the mapped frames alone are shown, by title.
    FrameMeanings(const Link& draft, const BoardSnapshot* board, const std::vector<PortalProject>& projects);

    [[nodiscard]] std::vector<LineNode> frames() const; ///< in reading order; mapped ones the board lacks at the end
    [[nodiscard]] std::vector<LineNode> meanings() const; ///< statuses, projects, stages of the projects in use
    [[nodiscard]] std::vector<FrameLines::Line> lines() const;

    /// What a line from that frame to that meaning adds; empty for a key that is not shown.
    [[nodiscard]] std::optional<FrameMapping> mappingFor(const QString& frame, const QString& meaning) const;
    /// The mapping without that meaning, and its place; a mapping that means nothing then is to be removed.
    struct Removal {
        qsizetype place = 0;
        FrameMapping left{};
        [[nodiscard]] bool isAll() const { return !left.status && !left.group && !left.stage; }
    };
    [[nodiscard]] std::optional<Removal> without(const QString& frame, const QString& meaning) const;

private:
    struct Node {
        QString key{};
        QString title{};
        ItemId id{}; ///< empty: the board has no such frame
        std::optional<qsizetype> mapping{};
    };
    void addBoardsFrames();
    void addMissingFrames();
    [[nodiscard]] std::vector<GroupId> groupsInUse() const;
    [[nodiscard]] const Node* node(const QString& frame) const;

    const Link& m_draft;
    const BoardSnapshot* m_board;
    const std::vector<PortalProject>& m_projects;
    std::vector<Node> m_nodes;
    std::map<ItemId, int> m_counts; ///< stickies in each frame
};

// What a person does to the lines, as changes of the draft they were made from. A line that can't be is passed over.
void drawLine(LinkDraft& draft, const FrameMeanings& meanings, const QString& frame, const QString& meaning);
void eraseLine(LinkDraft& draft, const FrameMeanings& meanings, const QString& frame, const QString& meaning);

} // namespace bridge::ui
