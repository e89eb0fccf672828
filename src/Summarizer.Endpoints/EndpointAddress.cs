using System.Diagnostics.CodeAnalysis;
using Summarizer.Network;

namespace Summarizer.Endpoints;

/// <summary>Where an OpenAI-compatible server answers: <c>http://gpu1:8000/v1</c>. The path <c>/v1</c> and <c>http://</c> may be left out.</summary>
public sealed record EndpointAddress
{
    private EndpointAddress(Uri uri) => Uri = uri;

    /// <summary>Ends with its last path segment, without a slash.</summary>
    public Uri Uri { get; }

    public bool IsThisMachine => NetworkAccess.IsLoopback(Uri);

    /// <summary>False for what is no http or https address, and for one that holds a password, a query or a fragment: a key does not belong there.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out EndpointAddress? address)
    {
        address = null;
        string full = text.Contains("://", StringComparison.Ordinal) ? text : $"http://{text}";
        if (!Uri.TryCreate(full.TrimEnd('/'), UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0
            || uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
            return false;
        address = new EndpointAddress(uri.AbsolutePath == "/" ? new Uri(uri, "/v1") : uri);
        return true;
    }

    /// <summary>The address of something of the server below its API: <c>models</c>.</summary>
    internal Uri At(string path) => new($"{this}/{path}");

    /// <summary>The address of something beside its API: llama-server's <c>props</c>.</summary>
    internal Uri Beside(string path) => new($"{Uri.GetLeftPart(UriPartial.Authority)}/{path}");

    public override string ToString() => Uri.AbsoluteUri.TrimEnd('/');
}
