// Reads ten fields of every event of a log: bench LOG [ROUNDS] prints "cpp SECONDS RECORDS", the seconds of processor
// time of the fastest round.
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "cloudtrail.hpp"

static std::size_t size(ctrail_str str) {
    return cloudtrail::text(str).value_or(std::string_view()).size();
}

static std::size_t read_fields(const cloudtrail::event &event) {
    const ctrail_identity *identity = event->user_identity;
    return size(event->event_time) + size(event->event_source) + size(event->event_name) + size(event->aws_region) +
           size(event->source_ip_address) + size(event->user_agent) + size(event->event_id) +
           size(event->recipient_account_id) + (identity ? size(identity->type) + size(identity->arn) : 0);
}

int main(int argc, char **argv) try {
    int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    double best = 0;
    std::size_t count = 0, bytes = 0;
    for (int i = 0; argc > 1 && i < rounds; i++) {
        std::clock_t start = std::clock();
        count = 0;
        for (const cloudtrail::event &event : cloudtrail::reader::open(argv[1])) {
            bytes += read_fields(event);
            count++;
        }
        double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        if (i == 0 || seconds < best)
            best = seconds;
    }
    std::printf("cpp %.4f %zu\n", best, count);
    return bytes == 0;
} catch (const cloudtrail::error &error) {
    std::fprintf(stderr, "bench: %s\n", error.what());
    return 2;
}
