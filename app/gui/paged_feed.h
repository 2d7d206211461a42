// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_work.h"
#include "core/base/error.h"
#include "ui/activity/paged_model.h"

#include <QPointer>

#include <deque>
#include <memory>

namespace bridge::gui {

/// Where a long list comes from. Called on a thread of its own, one call at a time.
template <typename Model> class ListSource
{
public:
    virtual ~ListSource() = default;
    [[nodiscard]] virtual Result<ui::Listing<typename Model::Key>> listing(const ui::ListQuestion& question) = 0;
    /// In any order; without those that are there no more.
    [[nodiscard]] virtual Result<std::vector<typename Model::Row>> rows(const std::vector<typename Model::Key>& keys)
        = 0;
};

/// Answers what a long list asks for, on a thread of its own. Of questions for the list only the latest is answered,
/// as a person goes on typing.
template <typename Model> class PagedFeed final : public QObject
{
public:
    using Key = typename Model::Key;
    using Failed = std::function<void(const Error&)>;

    PagedFeed(std::shared_ptr<ListSource<Model>> source, Failed failed)
        : m_source(std::move(source))
        , m_failed(std::move(failed))
    {
    }

    void attach(Model& model)
    {
        m_model = &model;
        connect(&model, &Model::listWanted, this, [this](const ui::ListQuestion& question) {
            m_wanted = question;
            startNext();
        });
        connect(&model, &Model::pageWanted, this, [this](int first, int count) {
            const auto begin = m_model->keys().begin() + first;
            m_pages.push_back({begin, begin + count});
            startNext();
        });
    }

private:
    void startNext()
    {
        if (m_reading)
            return;
        if (!m_pages.empty()) {
            // The last asked for is what a person looks at, when many pages went by.
            std::vector<Key> keys = std::move(m_pages.back());
            m_pages.pop_back();
            start([keys](ListSource<Model>& source) { return source.rows(keys); },
                [this, keys](const auto& rows) { m_model->setRows(keys, rows); });
        } else if (const auto question = std::exchange(m_wanted, std::nullopt)) {
            start([question](ListSource<Model>& source) { return source.listing(*question); },
                [this, question](const auto& listing) { m_model->setListing(*question, listing); });
        }
    }

    /// Runs `ask` on the thread, and `tell` here with what came of it.
    template <typename Ask, typename Tell> void start(Ask ask, Tell tell)
    {
        m_reading = true;
        m_work.run([source = m_source, ask](const std::stop_token&) { return ask(*source); },
            [this, tell](const auto& answer) {
                m_reading = false;
                if (!answer)
                    m_failed(answer.error());
                else if (m_model)
                    tell(*answer);
                startNext();
            });
    }

    std::shared_ptr<ListSource<Model>> m_source;
    Failed m_failed;
    QPointer<Model> m_model;
    std::optional<ui::ListQuestion> m_wanted;
    std::deque<std::vector<Key>> m_pages;
    bool m_reading = false;
    BackgroundWork m_work{1}; ///< ends first
};

} // namespace bridge::gui
