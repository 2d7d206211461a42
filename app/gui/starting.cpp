// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/starting.h"

#include "app/composition/start_steps.h"
#include "app/gui/portal_projects.h"

namespace bridge::gui {

using namespace Qt::StringLiterals;

namespace {

ui::StartChoices shown(const composition::StartChoices& choices)
{
    ui::StartChoices all{.projects = portalProjects(choices.projects)};
    for (const miro::BoardInfo& board : choices.boards) {
        const bool looksOnly = board.role == "viewer"_L1 || board.role == "commenter"_L1;
        all.boards.push_back({board.id, board.name, !looksOnly});
    }
    return all;
}

ui::StartProposal shown(const composition::ProposedLink& proposed)
{
    return {proposed.board, portalProjects(proposed.projects), proposed.link};
}

} // namespace

Starting::Starting(ProfileParts parts, Accounts& accounts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_accounts(accounts)
{
    connect(&m_accounts, &Accounts::told, this, [this](sync::Side service, const ui::AccountInfo& info) {
        if (m_dialog)
            m_dialog->setAccount(service, info);
    });
}

Starting::~Starting() = default;

void Starting::open(QWidget& over)
{
    if (m_dialog)
        return;
    const auto profile = settings::loadProfile(m_parts.folder);
    const bool isAnother = profile && !profile->links.empty();
    m_dialog = new ui::StartDialog(&over);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectDialog();
    m_dialog->open();
    m_dialog->begin(isAnother ? ui::StartStep::Choice : ui::StartStep::Miro);
}

void Starting::connectDialog()
{
    const ui::StartDialog* dialog = m_dialog;
    connect(dialog, &ui::StartDialog::signInWanted, &m_accounts,
        [this](sync::Side service) { m_accounts.signIn(service, m_dialog); });
    connect(dialog, &ui::StartDialog::accountWanted, &m_accounts, &Accounts::look);
    connect(dialog, &ui::StartDialog::choicesWanted, this, &Starting::askChoices);
    connect(dialog, &ui::StartDialog::proposalWanted, this, &Starting::propose);
    connect(dialog, &ui::StartDialog::planWanted, this, &Starting::plan);
    connect(dialog, &ui::StartDialog::startWanted, this, &Starting::start);
    connect(dialog, &ui::StartDialog::gaveUp, this, [this] { m_asks.cancel(); });
}

template <typename Work, typename Told> void Starting::ask(Work work, Told told)
{
    m_asks.cancel();
    const auto profile = m_accounts.profile();
    if (!profile) {
        m_dialog->showTrouble(profile.error());
        return;
    }
    m_asks.run(
        [this, profile = *profile, work = std::move(work)](const std::stop_token& stop) {
            return work(profile, composition::SignInTools{m_parts.secrets, m_parts.clock, stop});
        },
        [this, told = std::move(told)](const auto& answer) {
            if (m_dialog)
                told(*m_dialog, answer);
        });
}

void Starting::askChoices()
{
    ask([](const settings::Profile& profile,
            const composition::SignInTools& tools) { return composition::startChoices(profile, tools); },
        [](ui::StartDialog& dialog, const Result<composition::StartChoices>& choices) {
            dialog.setChoices(choices.map([](const composition::StartChoices& all) { return shown(all); }));
        });
}

void Starting::propose(const BoardId& board, GroupId project)
{
    ask([=](const settings::Profile& profile,
            const composition::SignInTools& tools) { return composition::proposeLink(profile, board, project, tools); },
        [](ui::StartDialog& dialog, const Result<composition::ProposedLink>& proposed) {
            dialog.setProposal(proposed.map([](const composition::ProposedLink& link) { return shown(link); }));
        });
}

void Starting::plan(const Link& link, const sync::ConfirmedPairs& confirmed)
{
    ask(
        [folder = m_parts.folder, link, confirmed](
            const settings::Profile& profile, const composition::SignInTools& tools) {
            return composition::confirmPairs(folder, link.id, confirmed).and_then([&] {
                return composition::planOfNewLink({folder, profile}, link, tools);
            });
        },
        [](ui::StartDialog& dialog, const Result<sync::PlanReport>& plan) { dialog.setPlan(plan); });
}

void Starting::start(const Link& link)
{
    if (const auto added = composition::addLink(m_parts.folder, link); !added) {
        m_dialog->showTrouble(added.error());
        return;
    }
    m_dialog->accept();
    Q_EMIT changed();
}

} // namespace bridge::gui
