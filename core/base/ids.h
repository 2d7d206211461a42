// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace bridge {

/// An id that a service hands out as text (Miro: decimal strings of 64-bit numbers, board ids with '=').
template <typename Tag> struct TextId {
    QString value{};

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const TextId&, const TextId&) = default;
    friend std::strong_ordering operator<=>(const TextId& a, const TextId& b) { return a.value.compare(b.value) <=> 0; }
    friend size_t qHash(const TextId& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// An id that a service counts up from 1 (Bitrix24). 0 means "none".
template <typename Tag> struct NumberId {
    qint64 value = 0;

    [[nodiscard]] bool isNone() const { return value == 0; }
    [[nodiscard]] QString toString() const { return QString::number(value); }
    friend auto operator<=>(const NumberId&, const NumberId&) = default;
    friend size_t qHash(const NumberId& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using LinkId = TextId<struct LinkIdTag>; ///< ours, from the profile
using BoardId = TextId<struct BoardIdTag>;
using ItemId = TextId<struct ItemIdTag>; ///< a sticky, a card or a frame on a board
using TagId = TextId<struct TagIdTag>;

using TaskId = NumberId<struct TaskIdTag>;
using GroupId = NumberId<struct GroupIdTag>; ///< a workgroup, which the window calls project
using StageId = NumberId<struct StageIdTag>;
using UserId = NumberId<struct UserIdTag>;
using CommentId = NumberId<struct CommentIdTag>; ///< a message in the task's chat

} // namespace bridge

template <typename Tag> struct std::hash<bridge::TextId<Tag>> {
    size_t operator()(const bridge::TextId<Tag>& id) const noexcept { return qHash(id); }
};
template <typename Tag> struct std::hash<bridge::NumberId<Tag>> {
    size_t operator()(const bridge::NumberId<Tag>& id) const noexcept { return qHash(id); }
};
