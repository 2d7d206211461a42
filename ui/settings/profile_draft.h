// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"

#include <map>

namespace bridge::ui {

/// A place in profile.json: a JSON pointer, inside of one link when `link` is set.
struct ProfileField {
    std::string pointer{}; ///< "/miro/poll_seconds"; of a link "/guard/max_removed"
    LinkId link{};

    friend auto operator<=>(const ProfileField&, const ProfileField&) = default;
};

/// A profile while somebody changes fields of it. What is typed is kept as it is, right or wrong, and the
/// profile's own reader says what is wrong with it.
class ProfileDraft
{
public:
    explicit ProfileDraft(const settings::Profile& saved = {});

    [[nodiscard]] Json value(
        const ProfileField& field) const; ///< as typed, else as saved; null for a link that is gone
    /// Of a number what was typed, when it is none.
    void set(const ProfileField& field, const Json& value);
    void revert() { m_changes.clear(); }

    /// What is allowed instead of what was typed, in the core's English; empty when nothing is wrong.
    [[nodiscard]] QString problem(const ProfileField& field) const;
    [[nodiscard]] bool isGood() const;
    [[nodiscard]] bool isChanged() const { return !m_changes.empty(); }

    /// The changed fields put into `onDisk`, which others may have written since. Configuration for what is wrong.
    [[nodiscard]] Result<settings::Profile> appliedTo(const settings::Profile& onDisk) const;

    /// What a profile has that says nothing of the field.
    [[nodiscard]] static Json defaultOf(const ProfileField& field);

private:
    Json m_saved;
    struct Change {
        Json value{};
        QString problem{};
    };
    std::map<ProfileField, Change> m_changes;
};

} // namespace bridge::ui
