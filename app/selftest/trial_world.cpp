// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest/trial_world.h"

namespace bridge::selftest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostPasses = 8;

sandbox::SandboxOptions quick()
{
    sandbox::SandboxOptions options;
    options.realLimits = false;
    return options;
}

/// The key of what was made for `made`; as it is where nothing was.
template <typename Id> QString meantBy(const std::map<Id, Id>& known, Id made)
{
    for (const auto& [meant, own] : known) {
        if (own == made)
            return meant.toString();
    }
    return made.toString();
}

} // namespace

TrialWorld::TrialWorld(const Link& link, const TrialBoard& board)
    : m_clock(TimePoint{1'760'000'000s})
    , m_sandbox(m_clock, quick())
    , m_link(link)
    , m_token(m_sandbox.miro().issueToken())
    , m_ready(make(board))
{
}

Result<> TrialWorld::make(const TrialBoard& board)
{
    m_admin = portal().addUser(u"Lena"_s, u"Brandt"_s, u"lena@example.com"_s, {}, true);
    m_person = portal().addUser(u"Tom"_s, u"Weber"_s, u"tom@example.com"_s, {});
    m_link.responsible = m_admin;
    // The guard asks a person about many changes at once, and there is nobody to ask.
    m_link.maxRemoved = 1'000'000;
    m_link.maxRemovedPercent = 100;
    makeProjects();
    const auto filled = sandbox::fillBoard(miro(), board.file);
    if (!filled)
        return tl::unexpected(filled.error());
    m_link.board = *filled;
    bindFrames(board);

    m_access.endpoint = QUrl(portal().addWebhook(m_admin, m_sandbox.options().bitrix24.appScopes).reveal());
    if (!m_folder.isValid())
        return fail(ErrorKind::Storage, m_folder.errorString());
    auto opened = storage::SqliteJournal::open(m_folder.filePath(u"journal.sqlite"_s));
    if (!opened)
        return tl::unexpected(opened.error());
    m_journal = std::move(*opened);
    m_miro = std::make_unique<miro::MiroBoard>(m_transport, m_token, m_clock, miro::MiroOptions{});
    m_portal = std::make_unique<bitrix24::Bitrix24Portal>(m_transport, m_access, m_clock);
    m_clock.advance(1min); // nobody is still typing
    return {};
}

GroupId TrialWorld::makeProject(GroupId meant)
{
    if (meant.isNone())
        return meant;
    const auto known = m_projects.find(meant);
    if (known != m_projects.end())
        return known->second;
    return m_projects[meant] = portal().addGroup(meant.toString(), m_admin, {m_person});
}

void TrialWorld::makeProjects()
{
    m_link.defaultGroup = makeProject(m_link.defaultGroup);
    for (FrameMapping& mapping : m_link.frames) {
        if (mapping.group)
            mapping.group = makeProject(*mapping.group);
        if (!mapping.stage)
            continue;
        const GroupId project = mapping.group.value_or(m_link.defaultGroup);
        if (project.isNone()) {
            mapping.stage.reset(); // the link's own check tells of a stage without a project
            continue;
        }
        StageId& made = m_stages[*mapping.stage];
        if (made.isNone())
            made = portal().addStage(project, mapping.stage->toString());
        mapping.stage = made;
    }
}

void TrialWorld::bindFrames(const TrialBoard& board)
{
    const Json view = miro().boardView(m_link.board);
    for (size_t i = 0; i < m_link.frames.size(); ++i) {
        if (!m_link.frames[i].frame.isEmpty())
            m_link.frames[i].frame = {view.at("frames").at(board.frames[i]).at("id").get<QString>()};
    }
}

Result<sync::PassReport> TrialWorld::runUntilQuiet(const std::stop_token& stop)
{
    sync::PassReport report;
    for (int pass = 0; pass < mostPasses; ++pass) {
        m_clock.advance(25h); // past every back-off
        sync::Engine engine({*m_miro, *m_portal, *m_journal, m_clock}, m_link);
        report = engine.pass(0s, stop);
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        if (report.error)
            return tl::unexpected(*report.error);
        m_writes += report.applied;
        if (report.applied == 0)
            return report;
    }
    report.unfinished = true;
    return report;
}

Result<BoardSnapshot> TrialWorld::board(const std::stop_token& stop)
{
    sync::BoardNeeds needs{.connectors = true};
    for (const Rule& rule : m_link.rules) {
        if (!rule.tag.isEmpty())
            needs.tagTitles << rule.tag;
    }
    needs.tagTitles.removeDuplicates();
    return m_miro->scan(m_link.board, needs, stop);
}

std::map<TaskId, Json> TrialWorld::tasks() const
{
    std::map<TaskId, Json> tasks;
    const Json view = m_sandbox.bitrix24().portalView();
    for (const Json& task : view.at("tasks"))
        tasks[{task.at("id").get<qint64>()}] = task;
    return tasks;
}

QString TrialWorld::projectTitle(GroupId group) const
{
    return meantBy(m_projects, group);
}

QString TrialWorld::stageTitle(StageId stage) const
{
    return meantBy(m_stages, stage);
}

} // namespace bridge::selftest
