// Every setting of the window in one table: what it is called, what it may be, what it does. The pages, the
// checks, the file and docs/configuration.md are made from it. Plain C++, so that programs without a window
// can print it; it holds no value and reads no file.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mystic {

/// One value a choice may have.
struct SettingChoice {
    const char* value = ""; ///< in the file
    const char* label = ""; ///< for people, UTF-8; source text of the context "mystic::settings"
};

struct Setting {
    enum class Type : unsigned char { Boolean, Integer, Choice };
    /// For whom it holds.
    enum class Scope : unsigned char { Person, Station };

    const char* id = "";   ///< "appearance.theme"; fixed
    const char* page = ""; ///< heading under which it stands; source text, as label and help
    Type type = Type::Boolean;
    const char* defaultValue = ""; ///< as in the file: "true", "10", "dark"
    int minimum = 0;               ///< Integer: inclusive
    int maximum = 0;
    const char* unit = "";
    const char* label = "";
    const char* help = "";
    Scope scope = Scope::Person;
    bool restartNeeded = false;
    std::vector<SettingChoice> choices;
};

namespace setting {
inline constexpr const char* Language = "appearance.language";
inline constexpr const char* Theme = "appearance.theme";
inline constexpr const char* ProfitColours = "appearance.profit_colours";
inline constexpr const char* ReducedMotion = "appearance.reduced_motion";
inline constexpr const char* NumbersRate = "refresh.numbers";
inline constexpr const char* ChartsRate = "refresh.charts";
inline constexpr const char* FlowRate = "refresh.flow";
inline constexpr const char* StaleAfter = "refresh.stale_after";
inline constexpr const char* Notify = "alarms.desktop_notifications";
inline constexpr const char* NotifyFrom = "alarms.notify_from";
inline constexpr const char* Tour = "help.tour_at_start";
} // namespace setting

/// In the order of the pages.
[[nodiscard]] std::span<const Setting> settingsRegistry();
/// nullptr when there is none of that id.
[[nodiscard]] const Setting* findSetting(std::string_view id);
/// Empty when `value` (as in the file) may be taken, else what is wrong, in English and without the id.
[[nodiscard]] std::string settingProblem(const Setting& setting, std::string_view value);
/// The table for docs/configuration.md.
[[nodiscard]] std::string settingsMarkdown();

} // namespace mystic
