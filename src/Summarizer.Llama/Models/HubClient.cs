using System.Net;
using System.Net.Http.Headers;

namespace Summarizer.Llama.Models;

/// <summary>An answer of a hub or of the host that it redirects to.</summary>
/// <param name="Commit">Of what commit the file is, where the hub told it on the way.</param>
internal sealed record HubAnswer(HttpResponseMessage Message, string? Commit) : IDisposable
{
    public void Dispose() => Message.Dispose();
}

/// <summary>Requests to a hub: redirects followed by hand, so that the token stays with the host it is for, and every failure named.</summary>
internal sealed class HubClient : IDisposable
{
    private const int MaxRedirects = 8;
    private const string Commit = "X-Repo-Commit";

    private readonly HubOptions hubs;
    private readonly HttpClient http;

    public HubClient(HubOptions hubs)
    {
        this.hubs = hubs;
        http = new HttpClient(hubs.Network.Handler(hubs.AnswerTimeout)) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("summarize", typeof(HubClient).Assembly.GetName().Version!.ToString(2)));
    }

    /// <summary>The answer with its headers read; its status is 200, 206 or 416.</summary>
    /// <param name="from">The first byte wanted; 0 for the whole file.</param>
    /// <param name="etag">What the file must still be for a part of it to be of use.</param>
    public async Task<HubAnswer> GetAsync(Uri uri, RemoteModel model, CancellationToken cancellationToken, long from = 0, string? etag = null)
    {
        var (target, commit) = (uri, (string?)null);
        for (var hop = 0; hop <= MaxRedirects; hop++)
        {
            var answer = await SendAsync(target, model, from, etag, cancellationToken);
            commit ??= answer.Headers.TryGetValues(Commit, out var commits) ? commits.First() : null;
            if (answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.PartialContent or HttpStatusCode.RequestedRangeNotSatisfiable)
                return new HubAnswer(answer, commit);
            using (answer)
            {
                if (answer.Headers.Location is not { } location || (int)answer.StatusCode is < 300 or >= 400) throw Refused(answer, target, model);
                var next = new Uri(target, location);
                if (target.Scheme == Uri.UriSchemeHttps && next.Scheme != Uri.UriSchemeHttps) throw PullException.Unsafe(model.Source, target, next);
                target = next;
            }
        }

        throw PullException.TooManyRedirects(model.Source, uri);
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(Uri uri, RemoteModel model, long from, string? etag, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        // A compressed answer has no ranges of the file's own bytes.
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("identity"));
        if (from > 0) request.Headers.Range = new RangeHeaderValue(from, null);
        if (from > 0 && etag is not null) request.Headers.TryAddWithoutValidation("If-Range", etag);
        if (hubs.Token is { } token && model.Source == ModelSource.HuggingFace && uri.Authority == hubs.HuggingFace.Authority)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(hubs.AnswerTimeout);
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw PullException.Unanswered(model.Source, uri, hubs.AnswerTimeout, e);
        }
        catch (HttpRequestException e)
        {
            throw PullException.Unreachable(model.Source, uri, e);
        }
    }

    private PullException Refused(HttpResponseMessage answer, Uri uri, RemoteModel model) => answer.StatusCode switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => PullException.Denied(uri, answer.StatusCode, $"{hubs.Endpoint(model.Source).AbsoluteUri.TrimEnd('/')}/{model.Repository}"),
        HttpStatusCode.NotFound or HttpStatusCode.Gone => PullException.NotFound(model, uri),
        HttpStatusCode.TooManyRequests => PullException.TooManyRequests(uri, RetryAfter(answer)),
        >= HttpStatusCode.InternalServerError => PullException.Server(model.Source, uri, answer.StatusCode, RetryAfter(answer)),
        _ => PullException.Unexpected(model.Source, uri, answer.StatusCode),
    };

    // A date counts from the hub's own clock.
    private static TimeSpan? RetryAfter(HttpResponseMessage answer) =>
        answer.Headers.RetryAfter is not { } after ? null
        : after.Delta ?? (after.Date is { } date && answer.Headers.Date is { } now && date > now ? date - now : TimeSpan.Zero);
}
