// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/world/script.h"
#include "tests/world/tokens.h"
#include "tests/world/world.h"

namespace bridge::test {

/// Plays a script's steps in a world.
class Player
{
public:
    Player(World& world, const Script& script);

    void play();

    [[nodiscard]] const Typed& typed() const { return m_typed; }
    /// Whether a pass ended with an error.
    [[nodiscard]] bool wasStruck() const { return m_wasStruck; }
    /// Stickies that a person made; all others the program made.
    [[nodiscard]] const std::set<ItemId>& ownStickies() const { return m_ownStickies; }
    /// Tasks that were in the recycle bin when the journal went. Nothing says then that they are their stickies'.
    [[nodiscard]] const std::set<TaskId>& forgottenTasks() const { return m_forgottenTasks; }

private:
    void play(const Step& step);
    bool playAtBoard(const Step& step);
    bool playInPortal(const Step& step);
    bool playFault(const Step& step);

    // player_board.cpp
    [[nodiscard]] std::optional<Json> sticky(qint64 place) const;
    void editText(const Step& step);
    void deleteSticky(const Step& step);
    void restoreSticky();
    void disconnect(const Step& step);
    void setTag(const Step& step, bool on);
    [[nodiscard]] QPointF spot(const QString& frame) const;

    // player_portal.cpp
    [[nodiscard]] std::optional<Json> task(qint64 place) const;
    [[nodiscard]] GroupId group(const QString& name) const;
    [[nodiscard]] StageId stage(const Json& task, qint64 place) const;
    void editTask(const Step& step);
    void deleteTask(const Step& step);
    void restoreTask();

    // player.cpp
    void pass(const Step& step);
    void arm();
    void disarm();
    void happen(int request);
    void noteLook(const HttpRequest& request);
    void forgiveOverwritten();
    void resolve(const QString& word);
    void forgetWhatOnlyTheJournalKnew();

    World& m_world;
    const Script& m_script;
    Typed m_typed;
    std::set<ItemId> m_ownStickies;
    std::vector<Json> m_deletedStickies;
    std::vector<Json> m_deletedTasks; ///< [id, task]
    std::set<TaskId> m_forgottenTasks;

    bool m_wasStruck = false;

    // of the next pass
    Json m_faults = Json::array();
    std::vector<Step> m_during;
    std::optional<qint64> m_stopAfter;
    std::optional<qint64> m_databaseFail;
    std::optional<qint64> m_diskFull;

    // of the running pass
    std::set<QString> m_fresh; ///< typed while it runs
    TimePoint m_boardSeen{};
    TimePoint m_portalSeen{};
};

} // namespace bridge::test
