// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/long_list.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace bridge::ui {

/// What a long list holds: what is known of every row, in the order asked for.
template <typename Key> struct Listing {
    std::vector<Key> keys{};
    int total = 0; ///< see LongList::total()
};

/// Of a key that is more than an id, and of a row.
template <typename Keyed> [[nodiscard]] const auto& idOf(const Keyed& keyed)
{
    if constexpr (requires { keyed.id; })
        return keyed.id;
    else
        return keyed;
}

/// Knows the keys of all rows and asks for the rows page by page, as a view comes to them.
template <typename Key_, typename Row_> class PagedModel : public LongList
{
public:
    using Key = Key_;
    using Row = Row_;
    using Id = std::remove_cvref_t<decltype(idOf(std::declval<const Row&>()))>;

    using LongList::LongList;

    /// The answer to listWanted(); one to an older question is ignored. What is chosen stays so, where it stands on.
    void setListing(const ListQuestion& asked, Listing<Key> listing);
    /// The answer to pageWanted(). What is not among `rows` has gone meanwhile.
    void setRows(const std::vector<Key>& asked, std::vector<Row> rows);

    [[nodiscard]] const std::vector<Key>& keys() const { return m_keys; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_keys.size());
    }

protected:
    /// Null until it has come; asks for its page then. One that may have changed is asked for again meanwhile.
    [[nodiscard]] const Row* find(int row) const;
    [[nodiscard]] const Key& key(int row) const { return m_keys[size_t(row)]; }

private:
    static constexpr int pageRows = 200;
    static constexpr size_t mostKept = 20 * pageRows; ///< rows in memory
    static constexpr size_t mostCompared = 1000; ///< rows; views are slower at more moves than at starting anew

    struct Read {
        Row row{};
        int listing = 0; ///< the one it was read for
    };

    /// Whether a row with the same id may be another one later.
    [[nodiscard]] virtual bool rowsChange() const { return true; }
    using Ids = std::unordered_set<Id>;
    struct Rows {
        int first = 0;
        int count = 0;
    };
    struct Moves {
        std::vector<Rows> gone{}; ///< the last first
        std::vector<Rows> come{}; ///< of the new list
    };
    void moveTo(std::vector<Key> keys);
    [[nodiscard]] std::optional<Moves> movesTo(const std::vector<Key>& keys) const;
    [[nodiscard]] static Ids idsOf(std::span<const Key> keys);
    [[nodiscard]] static std::vector<Id> staying(std::span<const Key> keys, const Ids& ids);
    [[nodiscard]] static std::vector<Rows> missingIn(std::span<const Key> keys, const Ids& ids, int firstRow);
    void askFor(int page) const;
    void tellAllChanged();

    std::vector<Key> m_keys;
    std::unordered_map<Id, Read> m_rows;
    int m_listing = 0;
    mutable std::set<Id> m_asked; ///< the first ids of the pages that have not come yet
};

template <typename Key, typename Row>
void PagedModel<Key, Row>::setListing(const ListQuestion& asked, Listing<Key> listing)
{
    if (asked != question())
        return;
    const bool readAgain = rowsChange() || !m_asked.empty(); // whoever was asked may be gone
    m_asked.clear();
    if (rowsChange())
        ++m_listing;
    if (listing.keys != m_keys)
        moveTo(std::move(listing.keys));
    if (readAgain)
        tellAllChanged();
    setTotal(listing.total);
}

/// Row by row, so that the chosen ones and the place where a person reads stay, unless it is another list.
template <typename Key, typename Row> void PagedModel<Key, Row>::moveTo(std::vector<Key> keys)
{
    if (const auto moves = movesTo(keys)) {
        for (const Rows& gone : moves->gone) { // the last first: the others stay where they are
            beginRemoveRows({}, gone.first, gone.first + gone.count - 1);
            m_keys.erase(m_keys.begin() + gone.first, m_keys.begin() + gone.first + gone.count);
            endRemoveRows();
        }
        for (const Rows& come : moves->come) {
            beginInsertRows({}, come.first, come.first + come.count - 1);
            const auto from = keys.begin() + come.first;
            m_keys.insert(m_keys.begin() + come.first, from, from + come.count);
            endInsertRows();
        }
        m_keys = std::move(keys); // the ids are the same by now, the rest of a key may not be
        return;
    }
    beginResetModel();
    m_keys = std::move(keys);
    endResetModel();
}

/// Nothing when that would be many, or when what stays stands in another order.
template <typename Key, typename Row>
auto PagedModel<Key, Row>::movesTo(const std::vector<Key>& keys) const -> std::optional<Moves>
{
    // Only what is between the beginning and the end that both lists have in common is compared row by row.
    const auto same = [](const Key& one, const Key& other) { return idOf(one) == idOf(other); };
    const auto begin = std::ranges::mismatch(m_keys, keys, same);
    const auto end = std::mismatch(m_keys.rbegin(), std::make_reverse_iterator(begin.in1), keys.rbegin(),
        std::make_reverse_iterator(begin.in2), same);
    const std::span<const Key> before(begin.in1, end.first.base());
    const std::span<const Key> after(begin.in2, end.second.base());
    if (m_keys.empty() || before.size() + after.size() > mostCompared)
        return std::nullopt;
    const auto known = idsOf(before);
    const auto wanted = idsOf(after);
    if (!std::ranges::equal(staying(before, wanted), staying(after, known)))
        return std::nullopt;
    const int first = int(begin.in1 - m_keys.begin());
    Moves moves{missingIn(before, wanted, first), missingIn(after, known, first)};
    std::ranges::reverse(moves.gone);
    return moves;
}

template <typename Key, typename Row> auto PagedModel<Key, Row>::idsOf(std::span<const Key> keys) -> Ids
{
    Ids ids;
    for (const Key& key : keys)
        ids.insert(idOf(key));
    return ids;
}

template <typename Key, typename Row>
auto PagedModel<Key, Row>::staying(std::span<const Key> keys, const Ids& ids) -> std::vector<Id>
{
    std::vector<Id> stay;
    for (const Key& key : keys) {
        if (ids.contains(idOf(key)))
            stay.push_back(idOf(key));
    }
    return stay;
}

template <typename Key, typename Row>
auto PagedModel<Key, Row>::missingIn(std::span<const Key> keys, const Ids& ids, int firstRow) -> std::vector<Rows>
{
    std::vector<Rows> missing;
    int row = firstRow;
    for (const Key& key : keys) {
        if (!ids.contains(idOf(key))) {
            if (missing.empty() || missing.back().first + missing.back().count != row)
                missing.push_back({row, 0});
            ++missing.back().count;
        }
        ++row;
    }
    return missing;
}

template <typename Key, typename Row>
void PagedModel<Key, Row>::setRows(const std::vector<Key>& asked, std::vector<Row> rows)
{
    if (asked.empty())
        return;
    if (m_rows.size() > mostKept) {
        m_rows.clear();
        m_asked.clear();
    }
    m_asked.erase(idOf(asked.front()));
    bool changed = false;
    const auto keep = [&](Row row) {
        Read& known = m_rows[idOf(row)];
        changed = changed || known.row != row;
        known = {std::move(row), m_listing};
    };
    std::set<Id> missing;
    for (const Key& key : asked)
        missing.insert(idOf(key));
    for (Row& row : rows) {
        missing.erase(idOf(row));
        keep(std::move(row));
    }
    for (const Id& id : missing)
        keep(Row{.id = id}); // gone: it is not asked for again
    if (changed)
        tellAllChanged();
}

/// Views look only at what they show.
template <typename Key, typename Row> void PagedModel<Key, Row>::tellAllChanged()
{
    if (!m_keys.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

template <typename Key, typename Row> const Row* PagedModel<Key, Row>::find(int row) const
{
    const auto found = m_rows.find(idOf(key(row)));
    if (found == m_rows.end() || found->second.listing != m_listing)
        askFor(row / pageRows);
    return found == m_rows.end() ? nullptr : &found->second.row;
}

template <typename Key, typename Row> void PagedModel<Key, Row>::askFor(int page) const
{
    const int first = page * pageRows;
    if (m_asked.insert(idOf(key(first))).second)
        Q_EMIT pageWanted(first, std::min(pageRows, rowCount() - first));
}

} // namespace bridge::ui
