/* Times: RFC 3339 to nanoseconds since 1970 and back, in the proleptic Gregorian calendar. */
#include "base/time.h"

#include <stdbool.h>
#include <string.h>

#include "base/number.h"
#include "base/str.h"

enum {
    DAY = 24 * 60 * 60,
    NANOSECOND_DIGITS = 9,
    NANOSECONDS = 1000000000,
    DAYS_TO_1970 = 719468, /* from the first of March of the year 0 */
    DAYS_IN_400_YEARS = 146097
};

enum { YEAR, MONTH, DATE, HOUR, MINUTE, SECOND, NUMBERS };

/* "2016-05-20T08:27:45": where each number stands, and its range. */
static const struct number_place {
    size_t at, digits;
    int low, high;
} number_places[NUMBERS] = {{0, 4, 0, 9999}, {5, 2, 1, 12},  {8, 2, 1, 31},
                            {11, 2, 0, 23},  {14, 2, 0, 59}, {17, 2, 0, 60}};

static const struct letter_place {
    size_t at;
    const char *letters;
} letter_places[] = {{4, "-"}, {7, "-"}, {10, "Tt "}, {13, ":"}, {16, ":"}};

enum { DATE_TIME_LENGTH = 19, OFFSET_LENGTH = 6 };

/* The letter is one of `letters`; a NUL never is. */
static bool is_one_of(char letter, const char *letters) {
    return letter && (letter == *letters || strchr(letters, letter));
}

static bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

static bool read_number(const char *text, size_t digits, int low, int high, int *out) {
    *out = 0;
    for (size_t i = 0; i < digits; i++) {
        if (!is_digit(text[i]))
            return false;
        *out = *out * 10 + (text[i] - '0');
    }
    return *out >= low && *out <= high;
}

/* Two digits; `bad` is set if one of them is none. */
static inline int two_digits(const char *text, bool *bad) {
    unsigned tens = (unsigned char)text[0] - (unsigned)'0', ones = (unsigned char)text[1] - (unsigned)'0';
    *bad |= tens > 9 || ones > 9;
    return (int)(10 * tens + ones);
}

static bool read_date_time(const char *text, int n[NUMBERS]) {
    bool bad = false;
    for (size_t i = 0; i < sizeof letter_places / sizeof *letter_places; i++)
        if (!is_one_of(text[letter_places[i].at], letter_places[i].letters))
            return false;
    for (size_t i = 0; i < NUMBERS; i++) {
        const struct number_place *place = &number_places[i];
        n[i] = two_digits(text + place->at + place->digits - 2, &bad);
        if (i == YEAR)
            n[i] += 100 * two_digits(text, &bad);
        bad |= n[i] < place->low || n[i] > place->high;
    }
    return !bad;
}

/* Returns the length of the fraction with its point or comma; digits after the ninth are ignored. */
static size_t read_fraction(const char *text, size_t length, int64_t *nanoseconds) {
    int64_t unit = NANOSECONDS;
    size_t i = 1;
    *nanoseconds = 0;
    if (length < 2 || !is_one_of(*text, ".,"))
        return 0;
    for (; i < length && is_digit(text[i]); i++) {
        unit /= 10;
        *nanoseconds += unit * (text[i] - '0');
    }
    return i > 1 ? i : 0;
}

/* The zone is all that is left of the text: Z, or an offset in hours and minutes. */
static bool read_zone(const char *text, size_t length, int64_t *seconds) {
    int hours, minutes;
    *seconds = 0;
    if (length == 1)
        return is_one_of(*text, "Zz");
    if (length != OFFSET_LENGTH || !is_one_of(text[0], "+-") || text[3] != ':')
        return false;
    if (!read_number(text + 1, 2, 0, 23, &hours) || !read_number(text + 4, 2, 0, 59, &minutes))
        return false;
    *seconds = hours * 3600 + minutes * 60;
    if (text[0] == '-')
        *seconds = -*seconds;
    return true;
}

/* The same in other spellings. */
static bool guess_zone(const char *text, size_t length, int64_t *seconds) {
    static const char *const names[] = {"", "UTC", "GMT"};
    char offset[] = "+00:00";
    size_t space = length && *text == ' ';
    ctrail_str zone = {text + space, length - space};
    *seconds = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ctrail_str_equal(zone, names[i]))
            return true;
    if (zone.len != 3 && zone.len != 5)
        return read_zone(zone.ptr, zone.len, seconds);
    memcpy(offset, zone.ptr, 3);
    memcpy(offset + 4, zone.ptr + 3, zone.len - 3);
    return read_zone(offset, OFFSET_LENGTH, seconds);
}

static int days_of_month(int year, int month) {
    static const char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month - 1] + (month == 2 && leap_year);
}

/* Days from 1970 to a date. Years begin in March, so that a leap day is the last of its year. */
static int64_t days_from_date(int year, int month, int day) {
    int64_t years = year - (month < 3) + 400; /* never negative */
    int64_t days = years * 365 + years / 4 - years / 100 + years / 400 - DAYS_IN_400_YEARS;
    return days + (153 * ((month + 9) % 12) + 2) / 5 + day - 1 - DAYS_TO_1970;
}

static bool join(int64_t seconds, int64_t nanoseconds, int64_t *out) {
    /* The fraction gets the sign of the seconds, so that neither step overflows within the range. */
    if (seconds < 0) {
        seconds++;
        nanoseconds -= NANOSECONDS;
    }
    if (seconds > INT64_MAX / NANOSECONDS || seconds < INT64_MIN / NANOSECONDS)
        return false;
    seconds *= NANOSECONDS;
    if (nanoseconds > 0 ? seconds > INT64_MAX - nanoseconds : seconds < INT64_MIN - nanoseconds)
        return false;
    *out = seconds + nanoseconds;
    return *out != CTRAIL_ABSENT;
}

/* *out becomes the time that the numbers stand for; `offset` is that of their zone, in seconds. */
static bool from_numbers(const int n[NUMBERS], int64_t offset, int64_t nanoseconds, int64_t *out) {
    if (n[DATE] > days_of_month(n[YEAR], n[MONTH]))
        return false;
    int64_t seconds = days_from_date(n[YEAR], n[MONTH], n[DATE]) * DAY;
    seconds += n[HOUR] * 3600 + n[MINUTE] * 60 + n[SECOND] - offset;
    /* A leap second is the last of a day of UTC, and counts as the first of the next. */
    return (n[SECOND] != 60 || seconds % DAY == 0) && join(seconds, nanoseconds, out);
}

static enum time_spelling read_time(const char *text, size_t length, int64_t *out) {
    int n[NUMBERS];
    int64_t nanoseconds, offset;
    if (length < DATE_TIME_LENGTH || !read_date_time(text, n))
        return TIME_UNREADABLE;
    const char *zone = text + DATE_TIME_LENGTH, *end = text + length;
    bool has_comma = zone < end && *zone == ',';
    zone += read_fraction(zone, (size_t)(end - zone), &nanoseconds);
    bool is_exact = !has_comma && read_zone(zone, (size_t)(end - zone), &offset);
    if (!is_exact && !guess_zone(zone, (size_t)(end - zone), &offset))
        return TIME_UNREADABLE;
    if (!from_numbers(n, offset, nanoseconds, out))
        return TIME_UNREADABLE;
    return is_exact ? TIME_RFC_3339 : TIME_GUESSED;
}

/* ---- In words --------------------------------------------------------------------------------- */

/* What is left of a text that is read from its beginning on. */
static bool take(ctrail_str *left, const char *word) {
    size_t length = strlen(word);
    if (left->len < length || memcmp(left->ptr, word, length) != 0)
        return false;
    *left = (ctrail_str){left->ptr + length, left->len - length};
    return true;
}

/* A number of `least` to `most` digits. */
static bool take_number(ctrail_str *left, size_t least, size_t most, int low, int high, int *out) {
    size_t digits = 0;
    while (digits < left->len && digits < most && is_digit(left->ptr[digits]))
        digits++;
    if (digits < least || !read_number(left->ptr, digits, low, high, out))
        return false;
    *left = (ctrail_str){left->ptr + digits, left->len - digits};
    return true;
}

static bool take_month(ctrail_str *left, int *month) {
    static const char *const names[] = {"Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ",
                                        "Jul ", "Aug ", "Sep ", "Oct ", "Nov ", "Dec "};
    *month = 0;
    while (*month < 12 && !take(left, names[*month]))
        ++*month;
    return ++*month <= 12;
}

/* "Mar 12, 2024, 10:04:31 AM", which older records have without the second comma, and newer versions of Java write with
 * a narrow space that does not break. */
static bool read_words(const char *text, size_t length, int64_t *out) {
    ctrail_str left = {text, length};
    int n[NUMBERS];
    if (!take_month(&left, &n[MONTH]) || !take_number(&left, 1, 2, 1, 31, &n[DATE]) || !take(&left, ", ") ||
        !take_number(&left, 4, 4, 0, 9999, &n[YEAR]))
        return false;
    if (!(take(&left, ", ") || take(&left, " ")) || !take_number(&left, 1, 2, 1, 12, &n[HOUR]) || !take(&left, ":") ||
        !take_number(&left, 2, 2, 0, 59, &n[MINUTE]) || !take(&left, ":") ||
        !take_number(&left, 2, 2, 0, 60, &n[SECOND]))
        return false;
    if (!take(&left, " ") && !take(&left, "\xe2\x80\xaf"))
        return false;
    bool afternoon = take(&left, "PM");
    if ((!afternoon && !take(&left, "AM")) || left.len)
        return false;
    n[HOUR] = n[HOUR] % 12 + (afternoon ? 12 : 0);
    return from_numbers(n, 0, 0, out);
}

/* ---- Numbers since 1970 ----------------------------------------------------------------------- */

static const int64_t year_2006 = 1136073600, year_2100 = 4102444800;

static bool is_likely(int64_t seconds) {
    return seconds >= year_2006 && seconds < year_2100;
}

static bool read_whole(const char *text, size_t length, int64_t *out) {
    int64_t number;
    if (!ctrail_number_whole(text, length, &number))
        return false;
    for (int64_t unit = 1; unit <= NANOSECONDS; unit *= 1000)
        if (is_likely(number / unit)) {
            *out = number * (NANOSECONDS / unit);
            return true;
        }
    return false;
}

static bool read_decimal(const char *text, size_t length, int64_t *out) {
    const char *point = length ? memchr(text, '.', length) : NULL;
    size_t whole = point ? (size_t)(point - text) : length;
    int64_t seconds, nanoseconds;
    if (!point || !ctrail_number_integer(text, whole, &seconds) || !is_likely(seconds) ||
        read_fraction(point, length - whole, &nanoseconds) != length - whole)
        return false;
    *out = seconds * NANOSECONDS + nanoseconds;
    return true;
}

/* ---- All of them ------------------------------------------------------------------------------ */

enum time_spelling ctrail_time_read(const char *text, size_t length, int64_t *out) {
    enum time_spelling spelling = read_time(text, length, out);
    if (spelling == TIME_UNREADABLE && (read_whole(text, length, out) || read_decimal(text, length, out)))
        spelling = TIME_NUMBER;
    if (spelling == TIME_UNREADABLE && read_words(text, length, out))
        spelling = TIME_IN_WORDS;
    if (spelling == TIME_UNREADABLE)
        *out = CTRAIL_ABSENT;
    return spelling;
}

ctrail_rc ctrail_time_parse(const char *text, size_t length, int64_t *out) {
    int64_t time;
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = CTRAIL_ABSENT;
    if (!text && length)
        return CTRAIL_ERR_ARGUMENT;
    if (ctrail_time_read(text, length, &time) != TIME_RFC_3339)
        return CTRAIL_NONE;
    *out = time;
    return CTRAIL_OK;
}

/* Division and remainder that round down, also below zero. */
static int64_t floor_divide(int64_t number, int64_t by, int64_t *remainder) {
    int64_t quotient = number / by;
    *remainder = number % by;
    if (*remainder < 0) {
        *remainder += by;
        quotient--;
    }
    return quotient;
}

/* The inverse of days_from_date, for days since 1970. */
static void date_from_days(int64_t days, int64_t numbers[NUMBERS]) {
    int64_t day; /* of 400 years */
    int64_t years = 400 * floor_divide(days + DAYS_TO_1970, DAYS_IN_400_YEARS, &day);
    int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    day -= year * 365 + year / 4 - year / 100;
    int64_t month = (5 * day + 2) / 153; /* from March */
    numbers[DATE] = day - (153 * month + 2) / 5 + 1;
    numbers[MONTH] = (month + 2) % 12 + 1;
    numbers[YEAR] = years + year + (month >= 10);
}

static void write_number(char *out, size_t digits, int64_t number) {
    while (digits--) {
        out[digits] = (char)('0' + number % 10);
        number /= 10;
    }
}

/* Writes a point and the digits up to the last that is not 0, or nothing. Returns the length. */
static size_t write_fraction(char *out, int64_t nanoseconds) {
    size_t length = 1 + NANOSECOND_DIGITS;
    if (nanoseconds == 0)
        return 0;
    out[0] = '.';
    write_number(out + 1, NANOSECOND_DIGITS, nanoseconds);
    while (out[length - 1] == '0')
        length--;
    return length;
}

size_t ctrail_time_format(int64_t nanoseconds, char *out, size_t size) {
    char text[CTRAIL_TIME_SIZE] = "0000-00-00T00:00:00";
    int64_t n[NUMBERS], second, fraction;
    if (!out || !size)
        return 0;
    *out = '\0';
    if (nanoseconds == CTRAIL_ABSENT)
        return 0;
    int64_t seconds = floor_divide(nanoseconds, NANOSECONDS, &fraction);
    date_from_days(floor_divide(seconds, DAY, &second), n);
    n[HOUR] = second / 3600;
    n[MINUTE] = second / 60 % 60;
    n[SECOND] = second % 60;
    for (size_t i = 0; i < NUMBERS; i++)
        write_number(text + number_places[i].at, number_places[i].digits, n[i]);
    size_t length = DATE_TIME_LENGTH + write_fraction(text + DATE_TIME_LENGTH, fraction);
    text[length++] = 'Z';
    if (length >= size)
        return 0;
    memcpy(out, text, length);
    out[length] = '\0';
    return length;
}
