// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/settings/profile.h"
#include "core/sync/side.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace bridge::ui {

class CopyLine;
class ProblemLine;

/// What to register at a service, step by step, and the fields for what it hands out then.
class AppForm : public QWidget
{
    Q_OBJECT

public:
    AppForm(const settings::Profile& profile, bool secretIsStored, QWidget* parent);

    /// What the entered lacks, and the field that it is about; null for all of them.
    struct Problem {
        Error error{};
        QLineEdit* field = nullptr;
    };

    /// The profile with what was entered. For a sign-in with a browser, the app's id and secret are needed.
    enum class Needs : quint8 { App, NothingOfTheApp };
    [[nodiscard]] virtual tl::expected<settings::Profile, Problem> filled(Needs needs) const = 0;
    /// Says it under the field, which takes the keyboard.
    void show(const Problem& problem);
    using QWidget::show;
    void hideProblem();
    [[nodiscard]] Secret clientSecret() const;

Q_SIGNALS:
    void submitted(); ///< Enter in a field

protected:
    void addSteps(const QString& intro, const QStringList& steps);
    QLineEdit* addField(const QString& name, const QString& label, const QString& text, const QString& hint);
    /// The address the service sends its answer to, which is registered there.
    void addRedirect(const QString& label, const QUrl& redirect);
    void addSecret(const QString& caption);
    /// Enters id and redirect, or says what they lack.
    [[nodiscard]] tl::expected<void, Problem> fillApp(
        Needs needs, QLineEdit* typedId, QString& clientId, QUrl& redirect) const;

    settings::Profile m_profile;

private:
    void addRow(const QString& label, QWidget* field);

    QVBoxLayout* m_column;
    QGridLayout* m_fields;
    QLineEdit* m_secret = nullptr;
    CopyLine* m_redirect = nullptr;
    ProblemLine* m_problem;
    int m_rows = 0;
    bool m_secretIsStored;
};

[[nodiscard]] AppForm* makeAppForm(
    sync::Side service, const settings::Profile& profile, bool secretIsStored, QWidget* parent);

} // namespace bridge::ui
