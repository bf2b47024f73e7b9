// A whole session on recorded or synthetic data in a temporary directory, for integration tests.
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include "session/launch.h"

namespace mystic::testing {

/// Writes `count` one-second quotes and trades of a swinging price as CSV; returns the path.
inline QString writeTrades(const QTemporaryDir& dir, const QString& name, int count, double base = 100.0)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("ts,price,size,side\n");
    for (int i = 0; i < count; ++i) {
        // Two sines and a slow trend: crosses both ways, so that strategies have something to do.
        const double price = base * (1.0 + 0.01 * std::sin(i / 40.0) + 0.004 * std::sin(i / 7.0) +
                                     0.00001 * static_cast<double>(i));
        file.write(QStringLiteral("%1,%2,%3,%4\n")
                       .arg(1'700'000'000'000LL + i * 1000LL)
                       .arg(price, 0, 'f', 2)
                       .arg(10 + i % 5)
                       .arg(i % 2 == 0 ? QStringLiteral("buy") : QStringLiteral("sell"))
                       .toUtf8());
    }
    return file.fileName();
}

/// A configuration over one trade file, with short bars so that a few minutes of data lead to orders.
inline std::string configOver(const QString& file, const std::string& extraAgents = {},
                              const std::string& extra = {})
{
    std::string text = R"({
  "session": {"name": "test", "mode": "replay", "speed": 0, "seed": 7, "account_currency": "USD",
              "starting_cash": 100000},
  "instruments": [{"symbol": "TEST", "currency": "USD", "tick_size": 0.01, "lot_size": 0.001, "min_quantity": 0.001,
                   "taker_fee": 0.0005, "maker_fee": 0.0002}],
  "feed": {"kind": "files", "bar_interval": 5, "files": [{"path": "FILE", "instrument": "TEST"}]},
  "gate": {"max_order_value": 1000000, "max_daily_volume": 100000000, "max_daily_trades": 100000,
           "max_position_value": 1000000, "max_gross_exposure": 10000000, "max_data_age": 3600},
  "agents": [
    {"name": "strategy", "type": "strategy", "config": {"bar_interval": 5, "trend_fast_period": 5, "trend_slow_period": 13}},
    {"name": "compliance", "type": "compliance", "config": {"max_daily_trades": 100000, "max_daily_volume": 100000000}},
    {"name": "risk", "type": "risk", "config": {"bar_interval": 5}},
    {"name": "execution", "type": "execution"}EXTRA_AGENTS
  ]EXTRA
})";
    const auto replace = [&](const std::string& what, const std::string& with) {
        text.replace(text.find(what), what.size(), with);
    };
    replace("FILE", file.toStdString());
    replace("EXTRA_AGENTS", extraAgents);
    replace("EXTRA", extra);
    return text;
}

inline Result<SessionOptions> optionsFor(const std::string& configText, const QString& dataDirectory,
                                         const AgentRegistry& registry)
{
    auto config = loadSessionConfig(configText, "test.json", vocabularyOf(registry));
    if (!config)
        return tl::make_unexpected(config.error());
    SessionOptions options;
    options.config = std::move(*config);
    options.configName = "test.json";
    options.configText = configText;
    options.dataDirectory = dataDirectory.toStdString();
    return options;
}

} // namespace mystic::testing
