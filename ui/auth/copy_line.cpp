// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/copy_line.h"

#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bridge::ui {

CopyLine::CopyLine(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
{
    m_field->setObjectName(name);
    m_field->setAccessibleName(label);
    auto* copy = makeIconButton(name + u"Copy"_s, tr("Copy: %1").arg(label), "copy"_L1, this);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_field->text()); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid / 2);
    layout->addWidget(m_field, 1);
    layout->addWidget(copy);
    setFocusProxy(m_field);
}

void CopyLine::setText(const QString& text)
{
    m_field->setText(text);
    m_field->setCursorPosition(0);
}

QString CopyLine::text() const
{
    return m_field->text().trimmed();
}

void CopyLine::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
}

} // namespace bridge::ui
