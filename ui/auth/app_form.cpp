// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/app_form.h"

#include "core/settings/service_url.h"
#include "ui/auth/copy_line.h"
#include "ui/common/core_text.h"
#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

tl::unexpected<AppForm::Problem> lacks(const QString& what, QLineEdit* field)
{
    return tl::unexpected(AppForm::Problem{{ErrorKind::Configuration, what}, field});
}

} // namespace

AppForm::AppForm(const settings::Profile& profile, bool secretIsStored, QWidget* parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_column(new QVBoxLayout(this))
    , m_fields(new QGridLayout)
    , m_problem(new ProblemLine(u"formProblem"_s, this))
    , m_secretIsStored(secretIsStored)
{
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::grid);
    m_fields->setHorizontalSpacing(2 * metrics::grid);
    m_fields->setVerticalSpacing(metrics::grid);
    m_column->addLayout(m_fields);
    m_column->addStretch();
}

void AppForm::addSteps(const QString& intro, const QStringList& steps)
{
    auto* said = new QLabel(intro, this);
    said->setWordWrap(true);
    int at = 0;
    m_column->insertWidget(at++, said);
    for (const QString& step : steps) {
        auto* line = new QLabel(u"%1. %2"_s.arg(at).arg(step), this);
        line->setObjectName(u"registerStep%1"_s.arg(at));
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_column->insertWidget(at++, line);
    }
    m_column->insertSpacing(at, metrics::grid);
}

void AppForm::addRow(const QString& label, QWidget* field)
{
    auto* said = new QLabel(label, this);
    said->setBuddy(field);
    const int row = 2 * m_rows++; // the one below is for what is wrong with it
    m_fields->addWidget(said, row, 0);
    m_fields->addWidget(field, row, 1);
}

QLineEdit* AppForm::addField(const QString& name, const QString& label, const QString& text, const QString& hint)
{
    auto* field = new QLineEdit(text, this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    connect(field, &QLineEdit::returnPressed, this, &AppForm::submitted);
    addRow(label, field);
    return field;
}

void AppForm::addRedirect(const QString& label, const QUrl& redirect)
{
    m_redirect = new CopyLine(u"redirectField"_s, label, this);
    m_redirect->setText(redirect.toString(QUrl::FullyEncoded));
    addRow(label, m_redirect);
}

void AppForm::addSecret(const QString& caption)
{
    m_secret = addField(
        u"clientSecretField"_s, caption, {}, m_secretIsStored ? tr("stored; leave empty to keep it") : QString());
    m_secret->setEchoMode(QLineEdit::Password);
}

Secret AppForm::clientSecret() const
{
    return Secret(m_secret->text().trimmed());
}

tl::expected<void, AppForm::Problem> AppForm::fillApp(
    Needs needs, QLineEdit* typedId, QString& clientId, QUrl& redirect) const
{
    const auto address = settings::serviceUrl(m_redirect->text(), tr("Redirect address"));
    if (!address)
        return tl::unexpected(Problem{address.error(), m_redirect->field()});
    clientId = typedId->text().trimmed();
    // Character for character as it is registered, the slash at its end too.
    redirect = QUrl(m_redirect->text(), QUrl::StrictMode);
    if (needs == Needs::NothingOfTheApp)
        return {};
    if (clientId.isEmpty())
        return lacks(tr("Enter the client ID of your app."), typedId);
    if (m_secret->text().trimmed().isEmpty() && !m_secretIsStored)
        return lacks(tr("Enter the client secret of your app."), m_secret);
    return {};
}

void AppForm::show(const Problem& problem)
{
    int row = 2 * m_rows;
    if (problem.field) {
        QWidget* entry = m_fields->indexOf(problem.field) < 0 ? problem.field->parentWidget() : problem.field;
        int column = 0;
        int span = 0;
        m_fields->getItemPosition(m_fields->indexOf(entry), &row, &column, &span, &span);
        problem.field->setFocus();
    }
    m_fields->removeWidget(m_problem);
    m_fields->addWidget(m_problem, row + 1, 1);
    m_problem->say(CoreText::of(problem.error.detail));
}

void AppForm::hideProblem()
{
    m_problem->say({});
}

} // namespace bridge::ui
