// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attention.h"

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
    static QString heldText() { return tr("Nothing is written until you say so."); }
    static QString failedText() { return tr("The list says why, and what repairs it."); }
};

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
        .step = Attention::Step::TryAgain,
        .link = link,
    };
}

QString nameOf(const LinkId& id, const std::vector<LinkInfo>& links)
{
    const auto found = std::ranges::find(links, id, &LinkInfo::id);
    return found == links.end() ? id.value : found->boardName;
}

void addLink(std::vector<Attention>& all, const worker::LinkStatus& link, const QString& name)
{
    if (link.error && link.error->kind != ErrorKind::Cancelled)
        all.push_back(ofError(*link.error, name, link.link));
    if (link.held > 0)
        all.push_back({Looks::of(worker::LinkState::NeedsYou), name + u": "_s + Sentences::held(link.held),
            Sentences::heldText(), Attention::Step::ShowFailed, link.link});
    if (link.failed > 0)
        all.push_back({Looks::of(worker::LinkState::Failing), name + u": "_s + Sentences::failed(link.failed),
            Sentences::failedText(), Attention::Step::ShowFailed, link.link});
}

} // namespace

std::vector<Attention> attentionOf(const worker::WorkerStatus& status, const std::vector<LinkInfo>& links)
{
    std::vector<Attention> all;
    if (status.error)
        all.push_back(ofError(*status.error, {}, {}));
    for (const worker::LinkStatus& link : status.links) {
        // The whole profile's trouble is said once, not again for each link.
        if (status.error && link.error == status.error)
            continue;
        addLink(all, link, nameOf(link.link, links));
    }
    return all;
}

} // namespace bridge::ui
