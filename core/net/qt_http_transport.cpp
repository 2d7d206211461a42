// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt_http_transport.h"

#include "core/net/proxy.h"
#include "core/net/qt_exchange.h"

#include <QEventLoop>
#include <QNetworkProxyFactory>

#include <algorithm>

namespace bridge {

using namespace Qt::StringLiterals;

namespace {

/// Asked at each request, so that another choice holds at once.
class ChosenProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override { return {proxyFor(query.url())}; }
};

/// Requests that share one event loop, `lanes` of them in flight.
class Batch final : public QObject
{
public:
    Batch(QNetworkAccessManager& network, const QtHttpOptions& options, const std::vector<HttpRequest>& requests)
        : m_network(network)
        , m_options(options)
        , m_requests(requests)
        , m_outcomes(requests.size(), fail(ErrorKind::Cancelled, u"cancelled before it was sent"_s))
    {
    }

    std::vector<Result<HttpResponse>> run(int lanes, const std::stop_token& stop)
    {
        // The callback runs on the thread that asks to stop; replies must be aborted on this one.
        const std::stop_callback cancelOnStop(stop, [this] {
            QMetaObject::invokeMethod(
                this, [this] { cancel(); }, Qt::QueuedConnection);
        });
        m_lanes.resize(std::min(m_requests.size(), std::size_t(std::max(lanes, 1))));
        if (!stop.stop_requested()) {
            for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
                startNext(lane);
        }
        if (m_inFlight > 0)
            m_loop.exec();
        return std::move(m_outcomes);
    }

private:
    void startNext(std::size_t lane)
    {
        if (m_next == m_requests.size() || m_cancelled)
            return;
        const std::size_t index = m_next++;
        ++m_inFlight;
        m_lanes[lane] = std::make_unique<QtExchange>(
            m_network, m_requests[index], m_options, [this, lane, index] { finish(lane, index); });
    }

    void finish(std::size_t lane, std::size_t index)
    {
        m_outcomes[index] = m_lanes[lane]->outcome();
        // Later: the exchange is what called us.
        QMetaObject::invokeMethod(
            this,
            [this, lane] {
                m_lanes[lane].reset();
                --m_inFlight;
                startNext(lane);
                if (m_inFlight == 0)
                    m_loop.quit();
            },
            Qt::QueuedConnection);
    }

    void cancel()
    {
        m_cancelled = true;
        for (const auto& exchange : m_lanes) {
            if (exchange)
                exchange->cancel();
        }
    }

    QNetworkAccessManager& m_network;
    const QtHttpOptions& m_options;
    const std::vector<HttpRequest>& m_requests;
    std::vector<Result<HttpResponse>> m_outcomes;
    std::vector<std::unique_ptr<QtExchange>> m_lanes;
    std::size_t m_next = 0;
    int m_inFlight = 0;
    bool m_cancelled = false;
    QEventLoop m_loop;
};

} // namespace

QByteArray defaultUserAgent()
{
    return "BoardBridge/" BRIDGE_VERSION;
}

QtHttpTransport::QtHttpTransport(QtHttpOptions options)
    : m_options(std::move(options))
{
    m_network.setProxyFactory(new ChosenProxies); // the manager owns it
}

Result<HttpResponse> QtHttpTransport::send(const HttpRequest& request, const std::stop_token& stop)
{
    return std::move(sendAll({request}, 1, stop).front());
}

std::vector<Result<HttpResponse>> QtHttpTransport::sendAll(
    const std::vector<HttpRequest>& requests, int lanes, const std::stop_token& stop)
{
    return Batch(m_network, m_options, requests).run(lanes, stop);
}

} // namespace bridge
