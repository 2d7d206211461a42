// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/choice_step.h"

#include "ui/start/choice_list.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

ChoiceStep::ChoiceStep(QWidget* parent)
    : QWidget(parent)
    , m_boards(new ChoiceList(u"board"_s, tr("Board in Miro"), tr("Find a board"),
          tr("There is no board here that you may see. Make one in Miro, then press “Back” and “Next”."), this))
    , m_projects(new ChoiceList(u"project"_s, tr("Project in Bitrix24"), tr("Find a project"),
          tr("There is no project here that you may see. Make one in Bitrix24, then press “Back” and “Next”."), this))
{
    setObjectName(u"choiceStep"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * metrics::grid);
    for (ChoiceList* list : {m_boards, m_projects}) {
        layout->addWidget(list, 1);
        connect(list, &ChoiceList::changed, this, &ChoiceStep::changed);
        connect(list, &ChoiceList::doubleClicked, this, [this] {
            if (isComplete())
                Q_EMIT doubleClicked();
        });
    }
}

void ChoiceStep::show(const StartChoices& choices)
{
    std::vector<ChoiceList::Entry> boards;
    for (const BoardChoice& board : choices.boards)
        boards.push_back(
            {board.id.value, board.canEdit ? board.name : tr("%1 – view only").arg(board.name), board.canEdit});
    std::vector<ChoiceList::Entry> projects;
    for (const PortalProject& project : choices.projects)
        projects.push_back({project.id.toString(), project.name});
    m_boards->show(boards);
    m_projects->show(projects);
}

BoardId ChoiceStep::board() const
{
    return {m_boards->chosen()};
}

GroupId ChoiceStep::project() const
{
    return {m_projects->chosen().toLongLong()};
}

void ChoiceStep::focusFirst()
{
    m_boards->focusFirst();
}

} // namespace bridge::ui
