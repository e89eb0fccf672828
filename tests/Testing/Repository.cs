using System.Reflection;

namespace Summarizer.Testing;

/// <summary>Files of the repository that tests hold to the code.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string File(string path) => Path.Combine(Root, path);

    /// <summary>A caller's file as it lies on this disk: a continuous integration build records it below <c>/_/</c>.</summary>
    public static string OnDisk(string callerFile) =>
        callerFile.StartsWith("/_/", StringComparison.Ordinal) ? File(callerFile["/_/".Length..]) : callerFile;
}
