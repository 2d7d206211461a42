// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"

namespace bridge::sandbox {

/// What the sandbox shows on its two addresses beside the services: the live board, the portal with its
/// tasks, and /sandbox/** for tests and for the pages themselves. Everything else goes to the service.
///
///   GET  /sandbox/state                    both services, with counters
///   POST /sandbox/reset                    back to how it was when the sandbox started
///   POST /sandbox/faults                   a fault file (docs/sandbox.md); {"faults":[]} ends them
///   POST /sandbox/person/{action}          what a person does (person.h)
///   GET  /sandbox/board?id=…&since=n       {"revision":n} while nothing changed, else the board
///   GET  /sandbox/portal?since=n           the same for the portal
///   GET  /sandbox/pages/{file}             the pages' own files
class Site
{
public:
    explicit Site(Sandbox& sandbox);

    [[nodiscard]] Answer handle(Service service, const HttpRequest& request);
    /// What `reset` goes back to; at first the state at construction.
    void keepAsStart();

private:
    HttpResponse own(const QString& path, const HttpRequest& request);
    HttpResponse post(const QString& path, const HttpRequest& request);
    HttpResponse look(const QString& path, const QUrl& url) const;

    Sandbox& m_sandbox;
    Json m_start;
};

} // namespace bridge::sandbox
