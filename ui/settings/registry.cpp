#include "registry.h"

#include <algorithm>
#include <charconv>

namespace mystic {

namespace {

/// Marks a text for translation, as Qt does it.
#define QT_TRANSLATE_NOOP(context, text) text

using Type = Setting::Type;

Setting makeLanguage(const char* page)
{
    Setting language;
    language.id = setting::Language;
    language.page = page;
    language.type = Type::Choice;
    language.defaultValue = "system";
    language.label = QT_TRANSLATE_NOOP("mystic::settings", "Language");
    language.help = QT_TRANSLATE_NOOP(
        "mystic::settings", "Language of the window. System follows the desktop. Numbers, dates and "
                            "money keep one form in every language, so that no figure is misread; "
                            "what is journaled stays English.");
    // each in its own language, which is how people find theirs: not for translation
    language.choices = {{"system", QT_TRANSLATE_NOOP("mystic::settings", "System")},
                        {"en", "English"},
                        {"de", "Deutsch"},
                        {"fr", "Français"},
                        {"es", "Español"},
                        {"zh_CN", "简体中文"},
                        {"ja", "日本語"}};
    return language;
}

std::vector<Setting> makeAppearance()
{
    constexpr const char* Page = QT_TRANSLATE_NOOP("mystic::settings", "Appearance");
    Setting theme;
    theme.id = setting::Theme;
    theme.page = Page;
    theme.type = Type::Choice;
    theme.defaultValue = "dark";
    theme.label = QT_TRANSLATE_NOOP("mystic::settings", "Theme");
    theme.help = QT_TRANSLATE_NOOP("mystic::settings",
                                   "Colours of the window. System follows the lightness of the desktop's own "
                                   "colours, read when the station starts.");
    theme.choices = {{"dark", QT_TRANSLATE_NOOP("mystic::settings", "Dark")},
                     {"light", QT_TRANSLATE_NOOP("mystic::settings", "Light")},
                     {"system", QT_TRANSLATE_NOOP("mystic::settings", "System")}};
    Setting profit;
    profit.id = setting::ProfitColours;
    profit.page = Page;
    profit.type = Type::Choice;
    profit.defaultValue = "blue_orange";
    profit.label = QT_TRANSLATE_NOOP("mystic::settings", "Colours of gain and loss");
    profit.help = QT_TRANSLATE_NOOP("mystic::settings",
                                    "Blue and orange stay apart for people who do not tell red from green; "
                                    "in East Asia a rise is red. The sign is always printed.");
    profit.choices = {{"blue_orange", QT_TRANSLATE_NOOP("mystic::settings", "Gain blue, loss orange")},
                      {"red_up", QT_TRANSLATE_NOOP("mystic::settings", "Gain red, loss green")}};
    Setting motion;
    motion.id = setting::ReducedMotion;
    motion.page = Page;
    motion.defaultValue = "false";
    motion.label = QT_TRANSLATE_NOOP("mystic::settings", "Reduced motion");
    motion.help = QT_TRANSLATE_NOOP("mystic::settings", "Nothing moves in the communication flow.");
    return {theme, profit, motion, makeLanguage(Page)};
}

Setting whole(const char* id, const char* defaultValue, int minimum, int maximum, const char* unit)
{
    Setting setting;
    setting.id = id;
    setting.page = QT_TRANSLATE_NOOP("mystic::settings", "Refresh");
    setting.type = Type::Integer;
    setting.defaultValue = defaultValue;
    setting.minimum = minimum;
    setting.maximum = maximum;
    setting.unit = unit;
    return setting;
}

std::vector<Setting> makeRefresh()
{
    constexpr const char* PerSecond = QT_TRANSLATE_NOOP("mystic::settings", "times a second");
    Setting numbers = whole(setting::NumbersRate, "10", 1, 20, PerSecond);
    numbers.label = QT_TRANSLATE_NOOP("mystic::settings", "Figures and tables");
    numbers.help = QT_TRANSLATE_NOOP("mystic::settings", "How often figures and tables are shown anew.");
    Setting charts = whole(setting::ChartsRate, "5", 1, 20, PerSecond);
    charts.label = QT_TRANSLATE_NOOP("mystic::settings", "Charts");
    charts.help = QT_TRANSLATE_NOOP("mystic::settings",
                                    "How often charts are drawn anew; never more often than figures.");
    Setting flow = whole(setting::FlowRate, "30", 5, 60, PerSecond);
    flow.label = QT_TRANSLATE_NOOP("mystic::settings", "Communication flow");
    flow.help = QT_TRANSLATE_NOOP("mystic::settings", "How often the moving dots of the flow take a step.");
    Setting stale = whole(setting::StaleAfter, "3", 1, 60, QT_TRANSLATE_NOOP("mystic::settings", "seconds"));
    stale.label = QT_TRANSLATE_NOOP("mystic::settings", "Mark as stale after");
    stale.help = QT_TRANSLATE_NOOP("mystic::settings",
                                   "Panels are marked when the station has sent no news for this long.");
    return {numbers, charts, flow, stale};
}

std::vector<Setting> makeOthers()
{
    Setting notify;
    notify.id = setting::Notify;
    notify.page = QT_TRANSLATE_NOOP("mystic::settings", "Alarms");
    notify.defaultValue = "true";
    notify.label = QT_TRANSLATE_NOOP("mystic::settings", "Desktop notifications");
    notify.help = QT_TRANSLATE_NOOP("mystic::settings",
                                    "New alarms are also shown by the desktop, whatever window is in front.");
    Setting from;
    from.id = setting::NotifyFrom;
    from.page = notify.page;
    from.type = Type::Choice;
    from.defaultValue = "high";
    from.label = QT_TRANSLATE_NOOP("mystic::settings", "Notify from");
    from.help = QT_TRANSLATE_NOOP("mystic::settings", "The least severe alarm the desktop is told of.");
    from.choices = {{"critical", QT_TRANSLATE_NOOP("mystic::settings", "Critical")},
                    {"high", QT_TRANSLATE_NOOP("mystic::settings", "High")},
                    {"medium", QT_TRANSLATE_NOOP("mystic::settings", "Medium")}};
    Setting tour;
    tour.id = setting::Tour;
    tour.page = QT_TRANSLATE_NOOP("mystic::settings", "Help");
    tour.defaultValue = "true";
    tour.label = QT_TRANSLATE_NOOP("mystic::settings", "Introduction at the next start");
    tour.help = QT_TRANSLATE_NOOP("mystic::settings",
                                  "Shows the one-page introduction once more when the station starts.");
    return {notify, from, tour};
}

std::vector<Setting> makeAll()
{
    std::vector<Setting> all = makeAppearance();
    for (const std::vector<Setting>& more : {makeRefresh(), makeOthers()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// "one of dark, light, system", "1 to 20 times a second", "true or false".
std::string rangeText(const Setting& setting)
{
    switch (setting.type) {
    case Type::Boolean:
        return "true or false";
    case Type::Integer:
        return std::to_string(setting.minimum) + " to " + std::to_string(setting.maximum) + ' ' +
               setting.unit;
    case Type::Choice:
        break;
    }
    std::string words;
    for (const SettingChoice& choice : setting.choices)
        words += (words.empty() ? "one of " : ", ") + std::string(choice.value);
    return words;
}

} // namespace

std::span<const Setting> settingsRegistry()
{
    static const std::vector<Setting> all = makeAll();
    return all;
}

const Setting* findSetting(std::string_view id)
{
    const std::span<const Setting> all = settingsRegistry();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Setting& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::string settingProblem(const Setting& setting, std::string_view value)
{
    bool fits = false;
    switch (setting.type) {
    case Type::Boolean:
        fits = value == "true" || value == "false";
        break;
    case Type::Integer: {
        int number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        fits = error == std::errc() && end == value.data() + value.size() && number >= setting.minimum &&
               number <= setting.maximum;
        break;
    }
    case Type::Choice:
        fits = std::any_of(setting.choices.begin(), setting.choices.end(),
                           [value](const SettingChoice& choice) { return value == choice.value; });
        break;
    }
    return fits ? std::string() : "\"" + std::string(value) + "\" is not " + rangeText(setting);
}

std::string settingsMarkdown()
{
    std::string out = "| setting | default | may be | takes effect | what it does |\n|---|---|---|---|---|\n";
    for (const Setting& one : settingsRegistry())
        out += "| `" + std::string(one.id) + "` | `" + one.defaultValue + "` | " + rangeText(one) + " | " +
               (one.restartNeeded ? "at the next start" : "at once") + " | " + one.page + ", " + one.label +
               ": " + one.help + " |\n";
    return out;
}

} // namespace mystic
