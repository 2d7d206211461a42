// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/preferences.h"
#include "ui/settings/profile_draft.h"

#include <QObject>

namespace bridge::ui {

/// How the window is wanted, and whether it starts with the desktop.
struct WindowWishes {
    Preferences preferences{};
    bool atLogin = false;

    friend bool operator==(const WindowWishes&, const WindowWishes&) = default;
};

/// All settings while somebody changes them. Nothing takes effect before it is saved.
class SettingsDraft final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsDraft(QObject* parent = nullptr);

    /// What is saved, from now on; every change is forgotten. Without a profile there is none to change.
    void load(const WindowWishes& wishes, const std::optional<settings::Profile>& profile);
    /// What is saved of the window was changed elsewhere; what was changed here stays.
    void setSavedPreferences(const Preferences& preferences);
    void revert();

    [[nodiscard]] const WindowWishes& wishes() const { return m_wishes; }
    [[nodiscard]] const WindowWishes& savedWishes() const { return m_savedWishes; }
    void setWishes(const WindowWishes& wishes);

    [[nodiscard]] bool hasProfile() const { return m_hasProfile; }
    [[nodiscard]] const ProfileDraft& profile() const { return m_profile; }
    void setField(const ProfileField& field, const Json& value);

    /// The link whose settings are shown; empty when there is none.
    [[nodiscard]] const LinkId& link() const { return m_link; }
    void setLink(const LinkId& link);
    [[nodiscard]] const std::vector<LinkId>& links() const { return m_links; }
    /// What people know a link by: its board's name, once it was told.
    [[nodiscard]] QString linkName(const LinkId& link) const;
    void setLinkName(const LinkId& link, const QString& name);

    [[nodiscard]] bool isChanged() const { return m_wishes != m_savedWishes || m_profile.isChanged(); }
    [[nodiscard]] bool isGood() const { return m_profile.isGood(); }

Q_SIGNALS:
    void changed();

private:
    WindowWishes m_wishes;
    WindowWishes m_savedWishes;
    ProfileDraft m_profile;
    std::vector<LinkId> m_links;
    std::map<LinkId, QString> m_linkNames;
    LinkId m_link;
    bool m_hasProfile = false;
};

} // namespace bridge::ui
