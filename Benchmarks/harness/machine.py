"""Says what machine this is."""

import datetime
import os
import pathlib
import platform
import statistics
import subprocess
import time


def description():
    """Date, processor, system and versions, as name and text."""
    processor = "unknown"
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            processor = line.partition(":")[2].strip()
            break
    system = "unknown"
    for line in pathlib.Path("/etc/os-release").read_text().splitlines():
        if line.startswith("PRETTY_NAME="):
            system = line.partition("=")[2].strip('"')
    return {
        "date": datetime.date.today().isoformat(),
        "machine": f"{processor}, {os.cpu_count()} cores, {system}, Linux {platform.release()}",
        "compilers": f"{first_line('cc', '--version')}; {first_line('swift', '--version')}",
    }


def first_line(*command):
    """The first line that a program prints."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return (result.stdout.splitlines() or ["unknown"])[0]


def disk(folder):
    """What it takes to write 4 KiB over 4 KiB and to wait for the disk: the median in µs."""
    path = folder / "disk"
    times = []
    with path.open("w+b", buffering=0) as file:
        for number in range(500):
            block = bytes([number % 256]) * 4096
            start = time.perf_counter()
            os.pwrite(file.fileno(), block, 0)
            os.fdatasync(file.fileno())
            times.append((time.perf_counter() - start) * 1e6)
    path.unlink()
    # The first ones make the file longer.
    return statistics.median(times[100:])
