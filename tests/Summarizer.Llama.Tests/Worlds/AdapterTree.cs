using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace Summarizer.Llama.Tests.Worlds;

/// <summary>
/// A small repository in a folder of its own: the project's probe as it is, an adapter that imports it, a package source that
/// the test fills. Packages go to a folder of its own too, so that a stub never passes for LLamaSharp in another build.
/// </summary>
internal sealed class AdapterTree : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("世界 ").FullName;

    public AdapterTree()
    {
        Version = XDocument.Load(Repository.File("Directory.Packages.props")).Descendants("LLamaSharpVersion").Single().Value;
        Copy("build/ProbeLLamaSharp.targets");
        Copy("build/probe/probe.csproj");
        Directory.CreateDirectory(Feed);
        Write("NuGet.config", $"""
            <configuration><packageSources><clear /><add key="test" value="{Feed}" /></packageSources></configuration>
            """);
        Write("Directory.Build.props", """
            <Project><PropertyGroup>
              <TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors><RepositoryRoot>$(MSBuildThisFileDirectory)</RepositoryRoot>
            </PropertyGroup></Project>
            """);
        Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
                <LLamaSharpVersion>{Version}</LLamaSharpVersion>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="LLamaSharp;LLamaSharp.Backend.Cpu;LLamaSharp.Backend.Cuda12;LLamaSharp.Backend.Vulkan" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        Write("src/adapter/adapter.csproj", """<Project Sdk="Microsoft.NET.Sdk"><Import Project="../../build/ProbeLLamaSharp.targets" /></Project>""");
        Write("src/adapter/Adapter.cs", """
            namespace Adapter;
            public static class World
            {
            #if LLAMASHARP
                public const string Name = "with";
            #else
                public const string Name = "without";
            #endif
            }
            """);
        Write("src/adapter/Adapter/OnlyWithLLamaSharp.cs", "namespace Adapter; public static class OnlyWithLLamaSharp { public const string Name = World.Name; }");
    }

    public string Version { get; }

    public string Feed => Path.Combine(root, "feed");

    /// <summary>Whether the last build compiled what needs LLamaSharp.</summary>
    public bool HasLLamaSharp =>
        File.ReadAllBytes(Path.Combine(root, "src/adapter/bin/Debug/net10.0/adapter.dll")).AsSpan().IndexOf("OnlyWithLLamaSharp"u8) >= 0;

    /// <summary>Puts a package without content into the source.</summary>
    public void Carry(params string[] packages)
    {
        foreach (var package in packages)
        {
            using var file = ZipFile.Open(Path.Combine(Feed, $"{package}.{Version}.nupkg"), ZipArchiveMode.Create);
            Entry(file, $"{package}.nuspec", $"""
                <package><metadata><id>{package}</id><version>{Version}</version><authors>test</authors><description>A stub.</description></metadata></package>
                """);
            Entry(file, "lib/net10.0/_._", "");
        }
    }

    /// <summary>Runs <c>dotnet</c> on the adapter; everything it prints comes back with its exit code.</summary>
    public async Task<(int ExitCode, string Output)> Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Path.Combine(root, "src/adapter"), RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var inherited in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(inherited);
        start.Environment["NUGET_PACKAGES"] = Path.Combine(root, "packages");
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await error);
    }

    public Task<(int ExitCode, string Output)> Build(params string[] options) => Dotnet(["build", "-nologo", "-tl:off", "-v:m", .. options]);

    /// <summary>The packages that a restore for the backend brings.</summary>
    public async Task<IReadOnlyList<string>> RestoredPackages(string backend)
    {
        var (exitCode, output) = await Dotnet("restore", "-nologo", "-tl:off", $"-p:LlamaBackend={backend}");
        Assert.True(exitCode == 0, output);
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "src/adapter/obj/project.assets.json")));
        return [.. assets.RootElement.GetProperty("libraries").EnumerateObject().Select(l => l.Name.Split('/')[0]).Order(StringComparer.Ordinal)];
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static void Entry(ZipArchive file, string name, string text)
    {
        using var writer = new StreamWriter(file.CreateEntry(name).Open());
        writer.Write(text);
    }

    private void Copy(string path) => Write(path, File.ReadAllText(Repository.File(path)));

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        File.WriteAllText(Path.Combine(root, path), text);
    }
}
