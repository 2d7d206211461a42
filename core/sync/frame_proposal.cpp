// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/frame_proposal.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace bridge::sync {

using namespace Qt::StringLiterals;

namespace {

/// Letters in lower case, everything between them as one space.
QString lettersOf(const QString& title)
{
    QString letters = title.normalized(QString::NormalizationForm_KC).toLower();
    letters.replace(u'ё', u'е'); // written either way
    for (QChar& c : letters) {
        if (!c.isLetter())
            c = u' ';
    }
    return letters.simplified();
}

QHash<QString, TaskStatus> statusWords()
{
    const std::pair<TaskStatus, QStringList> languages[] = {
        {TaskStatus::Pending,
            {u"to do"_s, u"todo"_s, u"todos"_s, u"backlog"_s, u"next"_s, u"new"_s, u"open"_s, u"planned"_s, u"ready"_s,
                u"not started"_s, u"zu erledigen"_s, u"zu tun"_s, u"offen"_s, u"geplant"_s, u"por hacer"_s,
                u"pendiente"_s, u"pendientes"_s, u"a fazer"_s, u"pendente"_s, u"pendentes"_s, u"сделать"_s,
                u"к выполнению"_s, u"надо сделать"_s, u"нужно сделать"_s, u"бэклог"_s, u"беклог"_s, u"новые"_s,
                u"запланировано"_s, u"ожидает"_s}},
        {TaskStatus::InProgress,
            {u"in progress"_s, u"doing"_s, u"wip"_s, u"work in progress"_s, u"in work"_s, u"in development"_s,
                u"started"_s, u"in arbeit"_s, u"in bearbeitung"_s, u"en curso"_s, u"en progreso"_s, u"haciendo"_s,
                u"em andamento"_s, u"em progresso"_s, u"fazendo"_s, u"в работе"_s, u"в процессе"_s, u"делаем"_s,
                u"делается"_s, u"выполняется"_s, u"в разработке"_s}},
        {TaskStatus::AwaitingControl,
            {u"review"_s, u"in review"_s, u"to review"_s, u"testing"_s, u"in testing"_s, u"to verify"_s, u"prüfung"_s,
                u"in prüfung"_s, u"revisión"_s, u"en revisión"_s, u"revisão"_s, u"em revisão"_s, u"на проверке"_s,
                u"проверка"_s, u"ревью"_s, u"на ревью"_s, u"тестирование"_s, u"ждет контроля"_s}},
        {TaskStatus::Completed,
            {u"done"_s, u"completed"_s, u"complete"_s, u"finished"_s, u"closed"_s, u"erledigt"_s, u"fertig"_s,
                u"abgeschlossen"_s, u"hecho"_s, u"terminado"_s, u"completado"_s, u"concluído"_s, u"feito"_s,
                u"готово"_s, u"сделано"_s, u"завершено"_s, u"выполнено"_s, u"закрыто"_s}},
        {TaskStatus::Deferred,
            {u"later"_s, u"on hold"_s, u"deferred"_s, u"paused"_s, u"someday"_s, u"icebox"_s, u"später"_s,
                u"zurückgestellt"_s, u"más tarde"_s, u"aplazado"_s, u"en espera"_s, u"depois"_s, u"mais tarde"_s,
                u"adiado"_s, u"em espera"_s, u"отложено"_s, u"потом"_s, u"позже"_s, u"на паузе"_s}},
    };
    QHash<QString, TaskStatus> words;
    for (const auto& [status, titles] : languages) {
        for (const QString& title : titles)
            words.insert(title, status);
    }
    return words;
}

std::optional<GroupId> onlyProjectNamed(const QString& title, const std::vector<NamedProject>& projects)
{
    std::optional<GroupId> found;
    for (const NamedProject& project : projects) {
        if (project.name.trimmed().compare(title, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return std::nullopt;
        found = project.id;
    }
    return found;
}

} // namespace

std::optional<TaskStatus> statusOfTitle(const QString& title)
{
    static const QHash<QString, TaskStatus> words = statusWords();
    const auto word = words.find(lettersOf(title));
    return word == words.end() ? std::nullopt : std::optional(*word);
}

std::vector<FrameMapping> proposeMappings(const std::vector<Frame>& frames, const std::vector<NamedProject>& projects)
{
    std::vector<Frame> inOrder = frames;
    std::ranges::sort(inOrder, {}, [](const Frame& frame) { return std::pair(frame.rect.top(), frame.rect.left()); });
    std::vector<FrameMapping> proposed;
    std::set<QString> seen;
    for (const Frame& frame : inOrder) {
        FrameMapping mapping{.title = frame.title.trimmed(), .status = statusOfTitle(frame.title)};
        if (mapping.title.isEmpty() || !seen.insert(mapping.title).second)
            continue;
        if (!mapping.status)
            mapping.group = onlyProjectNamed(mapping.title, projects);
        if (mapping.status || mapping.group)
            proposed.push_back(mapping);
    }
    return proposed;
}

} // namespace bridge::sync
