// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/settings/profile.h"
#include "core/sync/side.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace bridge::ui {

class CopyLine;

/// What to register at a service, step by step, and the fields for what it hands out then.
class AppForm : public QWidget
{
    Q_OBJECT

public:
    AppForm(const settings::Profile& profile, bool secretIsStored, QWidget* parent);

    /// The profile with what was entered; Configuration names the field that lacks something. For a sign-in
    /// with a browser, the app's id and secret are needed.
    enum class Needs : quint8 { App, NothingOfTheApp };
    [[nodiscard]] virtual Result<settings::Profile> filled(Needs needs) const = 0;
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
    [[nodiscard]] Result<> fillApp(Needs needs, const QString& typedId, QString& clientId, QUrl& redirect) const;

    settings::Profile m_profile;

private:
    void addRow(const QString& label, QWidget* field);

    QVBoxLayout* m_column;
    QFormLayout* m_fields;
    QLineEdit* m_secret = nullptr;
    CopyLine* m_redirect = nullptr;
    bool m_secretIsStored;
};

[[nodiscard]] AppForm* makeAppForm(
    sync::Side service, const settings::Profile& profile, bool secretIsStored, QWidget* parent);

} // namespace bridge::ui
