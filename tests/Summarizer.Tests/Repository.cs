using System.Reflection;

namespace Summarizer.Tests;

/// <summary>Files of the repository that tests hold to the code.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string File(string path) => Path.Combine(Root, path);
}
