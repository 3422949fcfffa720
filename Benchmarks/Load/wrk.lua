-- Sends one signed message over and over; what is in it comes from the environment.

function init()
    for name, text in os.getenv("WRK_HEADERS"):gmatch("([^\n:]+): ([^\n]*)") do
        wrk.headers[name] = text
    end
    local message = wrk.format("POST", nil, nil, os.getenv("WRK_BODY"))
    request = function() return message end
end

function done(summary, latency)
    local errors = summary.errors
    print(string.format("FIGURES %d %d %.1f %.1f %d", summary.requests, summary.duration,
        latency:percentile(50), latency:percentile(99),
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
