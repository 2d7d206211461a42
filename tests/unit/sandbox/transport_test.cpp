// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox_transport.h"

#include "tests/unit/sandbox/sandbox_world.h"
#include "tests/unit/sandbox/tests.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct TransportWorld : SandboxWorld {
    SandboxTransport transport{sandbox, clock};

    Result<HttpResponse> send(const HttpRequest& request) { return transport.send(request, {}); }
    void setFault(FaultRule rule) { sandbox.setFaults(Faults({std::move(rule)}, 1)); }
};

} // namespace

class TransportTests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressPicksTheService()
    {
        TransportWorld world;
        QCOMPARE(world.send(world.stickyRequest())->status, 201);
        QCOMPARE(world.send(world.portalRequest(u"user.current"_s))->status, 200);
        QCOMPARE(world.transport.requestsTo(Service::Miro), 1);
        QCOMPARE(world.transport.requestsTo(Service::Bitrix24), 1);
        const Result<HttpResponse> nobody = world.send({HttpVerb::Get, QUrl(u"https://example.com/"_s)});
        QCOMPARE(nobody.error().kind, ErrorKind::Offline);
        QCOMPARE(world.transport.requests(), 2);
    }

    void aDropHasAnUnknownOutcomeWhetherTheServiceActedOrNot()
    {
        TransportWorld world;
        world.setFault({FaultKind::DropBefore});
        QCOMPARE(world.send(world.stickyRequest()).error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(world.stickyCount(), size_t{0});
        world.setFault({FaultKind::DropAfter});
        QCOMPARE(world.send(world.stickyRequest()).error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(world.stickyCount(), size_t{1});
    }

    void anAnswerAfterTheTimeOutIsLost()
    {
        TransportWorld world;
        FaultRule slow{FaultKind::Slow};
        slow.delay = 40s;
        world.setFault(slow);
        const TimePoint start = world.clock.now();
        HttpRequest request = world.stickyRequest();
        request.timeout = 30s;
        QCOMPARE(world.send(request).error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(world.clock.now() - start, 30'000ms);
        QCOMPARE(world.stickyCount(), size_t{1});
    }

    void lanesShareALatency()
    {
        TransportWorld world;
        world.transport.setLatency(100ms);
        const TimePoint start = world.clock.now();
        const std::vector<HttpRequest> five(5, world.stickyRequest());
        const auto outcomes = world.transport.sendAll(five, 4, {});
        QCOMPARE(outcomes.size(), size_t{5});
        QVERIFY(std::ranges::all_of(outcomes, [](const auto& outcome) { return outcome && outcome->status == 201; }));
        QCOMPARE(world.clock.now() - start, 200ms);
    }

    void aDeadProgramHearsNothingMore()
    {
        TransportWorld world;
        world.transport.stopAfter(2);
        QCOMPARE(world.send(world.stickyRequest())->status, 201);
        QCOMPARE(world.send(world.stickyRequest()).error().kind, ErrorKind::Cancelled);
        QCOMPARE(world.stickyCount(), size_t{2}); // the second was handled, its answer got lost
        QCOMPARE(world.send(world.stickyRequest()).error().kind, ErrorKind::Cancelled);
        QCOMPARE(world.stickyCount(), size_t{2});
        world.transport.resume();
        QCOMPARE(world.send(world.stickyRequest())->status, 201);
    }

    void aStateTakenBackIsTheSame()
    {
        TransportWorld world;
        QVERIFY(world.send(world.stickyRequest()));
        const Json state = world.sandbox.state();
        Sandbox other(world.clock, SandboxOptions{});
        QVERIFY(other.restore(state));
        QCOMPARE(other.state(), state);
        QCOMPARE(other.miro().boardView(world.board), world.sandbox.miro().boardView(world.board));
        QCOMPARE(other.bitrix24().portalView(), world.sandbox.bitrix24().portalView());
        QCOMPARE(other.handle(Service::Miro, world.stickyRequest()).response->status, 201); // its token still works
    }

    void aWrongStateChangesNothing()
    {
        TransportWorld world;
        QVERIFY(world.send(world.stickyRequest()));
        const Json before = world.sandbox.state();
        Json wrong = before;
        wrong["bitrix24"] = "nothing";
        QVERIFY(!world.sandbox.restore(wrong));
        QVERIFY(!world.sandbox.restore(Json::object()));
        QCOMPARE(world.sandbox.state(), before);
    }
};

std::unique_ptr<QObject> transportTests()
{
    return std::make_unique<TransportTests>();
}

} // namespace bridge::sandbox

#include "transport_test.moc"
