// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does at the board.
#include "tests/world/player.h"

namespace bridge::test {

using namespace Qt::StringLiterals;

namespace {

ItemId idOf(const Json& sticky)
{
    return {sticky.at("id").get<QString>()};
}

} // namespace

std::optional<Json> Player::sticky(qint64 place) const
{
    const Json view = m_world.sandbox.miro().boardView(m_world.board);
    const Json& stickies = view.at("stickies"); // by id
    if (stickies.empty())
        return std::nullopt;
    return stickies.at(size_t(place) % stickies.size());
}

QPointF Player::spot(const QString& frame) const
{
    if (!m_world.frame(frame).isEmpty())
        return m_world.freePoint(frame);
    const double shift = double(m_ownStickies.size()) * 230; // beside all frames, in a row
    return {-3000 - shift, -3000};
}

bool Player::playAtBoard(const Step& step)
{
    auto& miro = m_world.sandbox.miro();
    const BoardId& board = m_world.board;
    const auto item = [&](size_t at = 0) {
        const auto found = step.numbers.size() > at ? sticky(step.numbers[at]) : std::nullopt;
        return found ? idOf(*found) : ItemId{};
    };
    switch (step.kind) {
    case StepKind::Text:
        editText(step);
        return true;
    case StepKind::Colour:
        (void)miro.recolour(board, item(), stickyColorFromName(step.texts.front()).value_or(StickyColor::Gray));
        return true;
    case StepKind::Move:
        (void)miro.move(board, item(), spot(step.texts.front()));
        return true;
    case StepKind::Tag:
    case StepKind::Untag:
        (void)miro.setTag(board, item(), step.texts.front(), step.kind == StepKind::Tag);
        return true;
    case StepKind::Connect:
        (void)miro.connect(board, item(0), item(1));
        return true;
    case StepKind::Disconnect:
        disconnect(step);
        return true;
    case StepKind::DeleteSticky:
        deleteSticky(step);
        return true;
    case StepKind::RestoreSticky:
        restoreSticky();
        return true;
    case StepKind::Copy:
        m_ownStickies.insert(miro.duplicate(board, item()));
        return true;
    case StepKind::NewSticky: {
        const auto color = stickyColorFromName(step.texts.at(0)).value_or(StickyColor::Gray);
        m_ownStickies.insert(miro.addSticky(board, step.texts.at(2), color, spot(step.texts.at(1))));
        m_typed.add(step.texts.at(2));
        return true;
    }
    case StepKind::RenameFrame:
        (void)miro.renameFrame(board, m_world.frame(step.texts.at(0)), step.texts.at(1));
        return true;
    case StepKind::DeleteFrame:
        (void)miro.remove(board, m_world.frame(step.texts.front()));
        return true;
    default:
        return false;
    }
}

/// A person who writes a text anew leaves a mark line as it is: it is not theirs.
void Player::editText(const Step& step)
{
    const auto known = sticky(step.numbers.front());
    if (!known)
        return;
    const QString before = known->at("text").get<QString>();
    const QString last = before.section(u'\n', -1);
    const QString mark = before.contains(u'\n') && last.startsWith("B24-"_L1) ? u'\n' + last : QString();
    if (m_world.sandbox.miro().editText(m_world.board, idOf(*known), step.texts.front() + mark))
        m_typed.replace(before, step.texts.front());
}

void Player::disconnect(const Step& step)
{
    const auto known = sticky(step.numbers.front());
    const Json view = m_world.sandbox.miro().boardView(m_world.board);
    for (const Json& connector : view.at("connectors")) {
        if (known && (connector.at("from") == known->at("id") || connector.at("to") == known->at("id")))
            (void)m_world.sandbox.miro().disconnect(m_world.board, {connector.at("id").get<QString>()});
    }
}

void Player::deleteSticky(const Step& step)
{
    const auto known = sticky(step.numbers.front());
    if (!known)
        return;
    const Json state = m_world.sandbox.miro().state();
    for (const Json& item : state.at("world").at("boards").front().at("items")) {
        if (QString::number(item.at("id").get<qint64>()) == known->at("id").get<QString>())
            m_deletedStickies.push_back(item);
    }
    if (m_world.sandbox.miro().remove(m_world.board, idOf(*known)))
        m_typed.takeAway(known->at("text").get<QString>());
}

/// What "undo" does on a board: the same item is there again, with its id.
void Player::restoreSticky()
{
    if (m_deletedStickies.empty())
        return;
    Json item = m_deletedStickies.back();
    m_deletedStickies.pop_back();
    Json state = m_world.sandbox.miro().state();
    Json& items = state["world"]["boards"][0]["items"];
    const bool hasParent = std::ranges::any_of(items, [&](const Json& other) { return other["id"] == item["parent"]; });
    if (!hasParent)
        item["parent"] = 0;
    items.push_back(std::move(item));
    if (const auto restored = m_world.sandbox.miro().restore(state); !restored)
        qFatal("%s", qPrintable(restored.error().detail));
}

} // namespace bridge::test
