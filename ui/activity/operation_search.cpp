// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/operation_search.h"

#include "ui/activity/failed_model.h"
#include "ui/common/core_text.h"
#include "ui/common/looks.h"

namespace bridge::ui {

namespace {

/// What a person reads of a cause, all of it.
struct SaidCause {
    const sync::OperationCause* cause;
    QString text;
};

sync::OperationWord wordOf(const QString& typed, const std::vector<SaidCause>& causes)
{
    const auto isIn = [&](const QString& text) { return text.contains(typed, Qt::CaseInsensitive); };
    sync::OperationWord word{.texts = {typed}, .kinds = Words::operationsNamed(typed)};
    for (const sync::OperationState state : failedFilter().states) {
        if (isIn(Looks::of(state).word))
            word.states.push_back(state);
    }
    for (const SaidCause& said : causes) {
        if (isIn(said.text))
            word.causes.push_back(*said.cause);
    }
    return word;
}

sync::OperationOrder::By orderOf(int column)
{
    using By = sync::OperationOrder::By;
    switch (column) {
    case FailedModel::State:
        return By::State;
    case FailedModel::Subject:
        return By::Subject;
    case FailedModel::Cause:
        return By::Error;
    case FailedModel::Advice:
        return By::Advice;
    case FailedModel::Attempts:
        return By::Attempts;
    case FailedModel::NextTry:
        return By::NextTry;
    default:
        return By::Age;
    }
}

} // namespace

QString causeText(const sync::OperationCause& cause)
{
    return cause.error.isEmpty() ? Words::what(errorKindFromWord(cause.errorKind)) : CoreText::of(cause.error);
}

QString adviceText(const sync::OperationCause& cause)
{
    return cause.advice.isEmpty() ? Words::advice(errorKindFromWord(cause.errorKind)) : CoreText::of(cause.advice);
}

sync::OperationFilter failedFilter()
{
    return {.states = {sync::OperationState::Failed, sync::OperationState::Skipped}};
}

sync::OperationFilter failedFilter(const ListQuestion& question, const std::vector<sync::OperationCause>& causes)
{
    std::vector<SaidCause> said;
    for (const sync::OperationCause& cause : causes)
        said.push_back({&cause, causeText(cause) + u'\n' + adviceText(cause)});
    sync::OperationFilter filter = failedFilter();
    for (const QString& word : question.words)
        filter.words.push_back(wordOf(word, said));
    return filter;
}

sync::OperationOrder failedOrder(const ListQuestion& question)
{
    return {orderOf(question.column), question.order == Qt::DescendingOrder};
}

} // namespace bridge::ui
