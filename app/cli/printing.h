// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"

namespace bridge::cli {

enum class Form : quint8 { Text, Json };

/// The program's only way to its two streams.
class Printer
{
public:
    explicit Printer(Form form)
        : m_form(form)
    {
    }

    [[nodiscard]] Form form() const { return m_form; }

    /// The end of a command: one JSON object on standard output, or lines there and errors on standard error.
    void print(const Outcome& outcome) const;
    /// While a command runs. With --json nothing is printed.
    void progress(const QString& line) const;
    /// What a person has to know while a command waits for them, on standard error in either form.
    void say(const QString& line) const;
    /// A line that takes the place of the one before it, on standard error and only on a terminal; empty
    /// takes it away. Every other line takes it away by itself.
    void ticker(const QString& line) const;
    /// While a command runs, on standard error in either form.
    void trouble(const Error& error) const;

private:
    Form m_form;
    mutable bool m_tickerShown = false;
};

} // namespace bridge::cli
