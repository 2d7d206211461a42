// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_row.h"
#include "ui/settings/settings_draft.h"

namespace bridge::ui {

/// The sections of the settings, in the order of their list.
enum class SettingsSection : quint8 { General, Sync, Notifications, Booking, Endpoint, Language, Appearance };
constexpr int settingsSectionCount = 7;

[[nodiscard]] QString titleOf(SettingsSection section);

/// A page with settings of its own, which the search finds here, too.
enum class SettingsElsewhere : quint8 { Mapping, Accounts };

/// A section's settings below each other. Each shows what the draft holds and tells the draft what is entered.
class SettingsForm final : public Card
{
    Q_OBJECT

public:
    using Unit = QString (*)(int count); ///< of so many; null for a number without one
    using Choices = QList<std::pair<QString, QString>>; ///< what a person reads, and the word of the profile

    SettingsForm(SettingsSection section, SettingsDraft& draft, QWidget* parent);

    // Of the profile; `pointer` as ProfileField has it. `ofLink`: of the link that is chosen in the draft.
    SettingRow* addNumber(const QString& name, const QString& caption, const Unit& unit, const QString& hint,
        const char* pointer, bool ofLink = false);
    SettingRow* addText(const QString& name, const QString& caption, const QString& hint, const char* pointer);
    SettingRow* addSwitch(
        const QString& name, const QString& caption, const QString& hint, const char* pointer, bool ofLink = false);
    /// The words are the profile's; "true" and "false" stand for its truth values.
    SettingRow* addChoice(const QString& name, const QString& caption, const QString& hint, const Choices& choices,
        const char* pointer, bool ofLink = false);
    SettingRow* addLinkChoice();

    // Of the window. `value` names the part of the wishes.
    template <typename Value> using Part = std::function<Value&(WindowWishes&)>;
    SettingRow* addSwitch(const QString& name, const QString& caption, const QString& hint, const Part<bool>& part);
    SettingRow* addChoice(const QString& name, const QString& caption, const QString& hint, const Choices& choices,
        const Part<QString>& part);
    SettingRow* addScale(const QString& name, const QString& caption, const QString& hint, const QList<int>& perCent);
    SettingRow* addTime(const QString& name, const QString& caption, const Part<QTime>& part);

    /// One that is changed on another page: a button leads there.
    SettingRow* addDoor(
        const QString& name, const QString& caption, const QString& hint, const QString& page, SettingsElsewhere place);

    void addHeading(const QString& text);
    /// Nothing of the section can be changed; `why` stands above it.
    void setNotYet(const QString& why);
    /// Shown in place of what needs a profile while there is none.
    void setNeedsProfile() { m_needsProfile = true; }

    [[nodiscard]] bool isUsable() const; ///< whether anything of it can be changed
    void refresh();
    void restoreDefaults();
    /// Only what holds the words stays, with its heading, and how many that are. The section's title and a heading
    /// count for all that stands below them.
    int filter(const QStringList& words);
    [[nodiscard]] const std::vector<SettingRow*>& rows() const { return m_rows; }
    [[nodiscard]] SettingsSection section() const { return m_section; }
    [[nodiscard]] const SettingsDraft& draft() const { return m_draft; }

Q_SIGNALS:
    void elsewhereWanted(bridge::ui::SettingsElsewhere place);

private:
    SettingRow* add(const QString& name, const QString& caption, const QString& hint, QWidget* control);
    void bind(SettingRow* row, const char* pointer, bool ofLink);
    template <typename Value> void bind(SettingRow* row, const Part<Value>& part);
    template <typename Value> [[nodiscard]] Value wished(const Part<Value>& part) const;
    [[nodiscard]] ProfileField fieldOf(const char* pointer, bool ofLink) const;
    void setWish(const std::function<void(WindowWishes&)>& change);

    SettingsSection m_section;
    SettingsDraft& m_draft;
    std::vector<SettingRow*> m_rows;
    std::vector<QLabel*> m_headings;
    QLabel* m_noProfile;
    bool m_needsProfile = false;
    bool m_isNotYet = false;
};

} // namespace bridge::ui
