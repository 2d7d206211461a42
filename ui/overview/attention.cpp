// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attention.h"

#include "core/auth/lifetimes.h"
#include "ui/common/core_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(bridge::ui::Attention)

public:
    static QString held(int count) { return tr("%n operation(s) wait for your decision", nullptr, count); }
    static QString failed(int count) { return tr("%n operation(s) failed", nullptr, count); }
    static QString heldRun(qint64 run, int count)
    {
        return tr("run %1 is held with %n operation(s)", nullptr, count).arg(run);
    }
    static QString account(const QString& service) { return tr("%1 refuses the sign-in").arg(service); }
    static QString accountText()
    {
        return tr(
            "Nothing is asked of either service until you sign in again; BoardBridge notices the sign-in by itself.");
    }
    static QString ending(const QString& service, const QString& moment)
    {
        return tr("The sign-in to %1 ends on %2").arg(service, moment);
    }
    static QString endingText() { return tr("A sync before then renews it. If it has ended, sign in again."); }
    static QString heldText() { return tr("Nothing is written until you say so."); }
    static QString failedText() { return tr("The list says why, and what repairs it."); }
};

/// As the worker holds it: what it tries again by itself, and where only a person helps.
Attention::Matter matterOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorised:
        return Attention::Matter::SignIn;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::Storage:
    case ErrorKind::Configuration:
        return Attention::Matter::Trouble;
    case ErrorKind::Offline:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::RateLimited:
    case ErrorKind::Conflict:
    case ErrorKind::BadReply:
    case ErrorKind::ServerFault:
    case ErrorKind::Cancelled:
        return Attention::Matter::Passing;
    }
    Q_UNREACHABLE();
}

Attention ofError(const Error& error, const QString& where, const LinkId& link)
{
    const bool signedOut = error.kind == ErrorKind::Unauthorised;
    QString text = Words::advice(error.kind);
    if (!error.detail.isEmpty())
        text = CoreText::of(error.detail) + u'\n' + text;
    const QString what = Words::what(error.kind);
    return {
        .look = Looks::of(signedOut ? worker::LinkState::SignedOut : worker::LinkState::NeedsYou),
        .title = where.isEmpty() ? what : where + u": "_s + what,
        .text = text,
        .step = signedOut ? Attention::Step::SignIn : Attention::Step::TryAgain,
        .link = link,
        .matter = matterOf(error.kind),
        .key = u"%1/%2"_s.arg(errorWord(error.kind), link.value),
        .isRefused = signedOut,
    };
}

QString nameOf(const LinkId& id, const std::vector<LinkInfo>& links)
{
    const auto found = std::ranges::find(links, id, &LinkInfo::id);
    return found == links.end() ? id.value : found->boardName;
}

Attention ofAccount(const worker::PausedAccount& account)
{
    return {
        .look = Looks::of(worker::LinkState::SignedOut),
        .title = Sentences::account(Words::side(account.side)),
        .text
        = CoreText::of(account.error.detail) + u'\n' + CoreText::of(account.advice) + u' ' + Sentences::accountText(),
        .step = Attention::Step::SignIn,
        .link = {},
        .matter = Attention::Matter::SignIn,
        .key = u"account/"_s + sync::sideWord(account.side),
        .isRefused = true,
    };
}

Attention ofRun(const sync::HeldRun& run, const QString& name)
{
    QStringList why;
    for (const QString& part : {run.reason, run.cause}) {
        if (!part.isEmpty())
            why << CoreText::of(part);
    }
    return {Looks::of(worker::LinkState::NeedsYou),
        name + u": "_s + Sentences::heldRun(run.run, int(run.operations.size())), why.join(u'\n'),
        Attention::Step::Decide, run.link, Attention::Matter::Decision,
        u"run/%1/%2"_s.arg(run.link.value).arg(run.run)};
}

void addLink(std::vector<Attention>& all, const worker::LinkStatus& link, const QString& name)
{
    if (link.error && link.error->kind != ErrorKind::Cancelled)
        all.push_back(ofError(*link.error, name, link.link));
    int heldAlone = link.held;
    if (link.lastPass) {
        for (const sync::HeldRun& run : link.lastPass->heldRuns) {
            all.push_back(ofRun(run, name));
            heldAlone -= int(run.operations.size());
        }
    }
    if (heldAlone > 0)
        all.push_back(
            {Looks::of(worker::LinkState::NeedsYou), name + u": "_s + Sentences::held(heldAlone), Sentences::heldText(),
                Attention::Step::Decide, link.link, Attention::Matter::Decision, u"held/"_s + link.link.value});
    if (link.failed > 0)
        all.push_back({Looks::of(worker::LinkState::Failing), name + u": "_s + Sentences::failed(link.failed),
            Sentences::failedText(), Attention::Step::ShowFailed, link.link, Attention::Matter::Failure,
            u"failed/"_s + link.link.value});
}

} // namespace

std::vector<Attention> attentionOf(const worker::WorkerStatus& status, const std::vector<LinkInfo>& links)
{
    std::vector<Attention> all;
    if (status.error)
        all.push_back(ofError(*status.error, {}, {}));
    for (const worker::PausedAccount& account : status.pausedAccounts) {
        if (account.error != status.error)
            all.push_back(ofAccount(account));
    }
    const auto saidOnce = [&status](const std::optional<Error>& error) {
        return error
            && (error == status.error
                || std::ranges::find(status.pausedAccounts, *error, &worker::PausedAccount::error)
                    != status.pausedAccounts.end());
    };
    for (const worker::LinkStatus& link : status.links) {
        // The whole profile's trouble is said once, not again for each link.
        if (saidOnce(link.error))
            continue;
        addLink(all, link, nameOf(link.link, links));
    }
    return all;
}

std::vector<Attention> endingSoon(const SignInEnds& ends, TimePoint now)
{
    std::vector<Attention> all;
    for (const auto& [service, end] : ends) {
        if (end - now < auth::chainWarning)
            all.push_back({Looks::of(worker::LinkState::NeedsYou),
                Sentences::ending(Words::side(service), TimeText::moment(end)), Sentences::endingText(),
                Attention::Step::SignIn, {}, Attention::Matter::SignIn, u"ending/"_s + sync::sideWord(service)});
    }
    return all;
}

} // namespace bridge::ui
