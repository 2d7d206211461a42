// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_sections.h"

class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace bridge::ui {

/// Every setting, by section and by search. What is changed waits until it is saved.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget* parent = nullptr);
    /// In place of surroundingsNow(); before the page is seen.
    void setSurroundings(const Surroundings& surroundings) { m_surroundings = surroundings; }

    [[nodiscard]] SettingsDraft& draft() { return m_draft; }
    void showSection(SettingsSection section);
    void focusFilter();
    /// What came of saving.
    void say(const QString& sentence);

    /// Does `then` at once, or, where something is not saved, once the person said what to do about it.
    void leave(const std::function<void()>& then);

Q_SIGNALS:
    void shown(); ///< somebody looks: it is time to read what is saved
    /// Write the draft. Whoever does loads it anew, without its changes; one that still has them was not written.
    void saveRequested();
    void elsewhereWanted(bridge::ui::SettingsElsewhere place); ///< the page where the setting is

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Nobody waits at a start for what is seen now and then.
    void build();
    [[nodiscard]] QWidget* makeSections();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QLayout* makeFoot();
    void filter(const QString& text);
    void showChosen();
    void focusFirstHit();
    void refresh();
    void save();

    SettingsDraft m_draft;
    std::optional<Surroundings> m_surroundings;
    QLineEdit* m_search;
    QLabel* m_found;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    std::vector<SettingsForm*> m_forms;
    QLabel* m_said;
    QPushButton* m_defaults;
    QPushButton* m_discard;
    QPushButton* m_save;
};

} // namespace bridge::ui
