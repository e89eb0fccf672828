using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Summarizer.Benchmarks.Measuring;
using Summarizer.Benchmarks.Workloads;

namespace Summarizer.Benchmarks.Contenders;

/// <summary>llama.cpp's own server, started for a measure with so many slots and ended after it.</summary>
internal static class LlamaServer
{
    private const int CellsPerSlot = 1024;

    /// <param name="setting">Slots and flash attention: <c>4</c>; <c>4-nofa</c> without it, <c>4-kvu</c> with one cache for all slots.</param>
    public static async Task<Measure> RunAsync(string program, string model, string setting, int threads, Workload workload)
    {
        var slots = int.Parse(setting.Split('-')[0], CultureInfo.InvariantCulture);
        var attention = setting.Contains("-nofa", StringComparison.Ordinal) ? "off" : "on";
        var isUnified = setting.Contains("-kvu", StringComparison.Ordinal);
        var port = FreePort();
        string[] arguments =
        [
            "-m", model, "-t", Text(threads), "-c", Text(CellsPerSlot * slots), "-np", Text(slots), "-fa", attention, "--port", Text(port),
            "--no-ui", "--log-disable", isUnified ? "-kvu" : "-no-kvu",
        ];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            var address = new Uri($"http://127.0.0.1:{port}/");
            await WaitAsync(process, address);
            using var contender = new ServerContender(address, $"llama-server, flash attention {attention}{(isUnified ? ", unified" : "")}");
            var measure = await contender.RunAsync(workload.Whole, slots);
            return measure with { PeakBytes = PeakMemory.Of(Text(process.Id)) };
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task WaitAsync(Process process, Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        while (true)
        {
            if (process.HasExited) throw new InvalidOperationException($"The server ended with code {process.ExitCode} before it was ready.");
            try
            {
                using var response = await http.GetAsync("health");
                if (response.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(200);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
