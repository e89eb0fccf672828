using System.Buffers;
using System.IO.Pipelines;
using System.Net.Http.Headers;
using System.Text;

namespace Summarizer.Endpoints.Sending;

/// <summary>Sends with the key, takes the whole answer in, and turns whatever is no answer into an <see cref="EndpointFault"/>.</summary>
internal sealed class ServerHandler(EndpointOptions options, Action<int> counted, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string Events = "text/event-stream";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = options.Key is { } key ? new AuthenticationHeaderValue("Bearer", key.Reveal()) : null;
        using SilenceWatch silence = new(options.Silence, options.Time, cancellationToken);
        try
        {
            using HttpResponseMessage response = await base.SendAsync(request, silence.Token).ConfigureAwait(false);
            silence.Heard();
            if (!response.IsSuccessStatusCode)
                throw ServerFaults.Of(response, await response.Content.ReadAsStringAsync(silence.Token).ConfigureAwait(false), options.Key, options.Time);
            return new HttpResponseMessage(response.StatusCode) { Content = await TakeAsync(request, response.Content, silence).ConfigureAwait(false) };
        }
        catch (OperationCanceledException e) when (silence.IsOver)
        {
            throw new EndpointFault(FaultKind.Silence, $"{options.Silence.TotalSeconds:0} s", inner: e);
        }
        catch (HttpRequestException e)
        {
            throw ServerFaults.Of(e);
        }
        catch (IOException e)
        {
            throw new EndpointFault(FaultKind.Cut, "", inner: e);
        }
    }

    private async Task<HttpContent> TakeAsync(HttpRequestMessage request, HttpContent content, SilenceWatch silence)
    {
        string? type = content.Headers.ContentType?.MediaType;
        if (request.Method != HttpMethod.Post)
            return new StringContent(await content.ReadAsStringAsync(silence.Token).ConfigureAwait(false), Encoding.UTF8, "application/json");
        if (type != Events)
            throw new EndpointFault(FaultKind.Garbled, type ?? "");
        Stream stream = await content.ReadAsStreamAsync(silence.Token).ConfigureAwait(false);
        string events = await new EventStream(options.Key, counted).ReadAsync(stream, silence).ConfigureAwait(false);
        // The client takes a stream that can seek for one that it has to rewind, and fails at it.
        StreamContent answer = new(PipeReader.Create(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(events))).AsStream());
        answer.Headers.ContentType = new MediaTypeHeaderValue(Events);
        return answer;
    }
}
