using System.Text.Json;
using Microsoft.Extensions.AI;
using Summarizer.Llama.Tests.Runtimes;
using Summarizer.Llama.TinyModels;

namespace Summarizer.Llama.Tests.TinyModels;

public sealed class CopyingModelTests : IDisposable
{
    private const string Bridge =
        "¶0 云江二桥建成通车\n" +
        "¶1 [1]昨日上午，历时38个月建设的云江二桥正式通车。[2]大桥全长2.6公里，总投资23.7亿元。\n" +
        "¶2 [3]市民林阿婆说，现在进城只要10分钟。\n" +
        "¶12 [4]明年将启动三桥前期工作。";

    private readonly TinyFile file = new(stream => CopyingModel.Write(stream, Bridge + "食堂开张译这一段要的落只输出个对象格式是摘句话事实号条今天老人免费用餐"));
    private readonly LocalChatClient client;

    public CopyingModelTests() =>
        client = LocalChatClient.Load(TestRuntime.Load(), file.Path, new EngineOptions(Threads: 1), null, CancellationToken.None);

    public void Dispose()
    {
        client.Dispose();
        file.Dispose();
    }

    [Theory]
    [InlineData("¶0", "¶0 云江二桥建成通车")]
    [InlineData("¶1", "¶1 [1]昨日上午，历时38个月建设的云江二桥正式通车。[2]大桥全长2.6公里，总投资23.7亿元。")]
    [InlineData("¶2", "¶2 [3]市民林阿婆说，现在进城只要10分钟。")]
    [InlineData("¶12", "¶12 [4]明年将启动三桥前期工作。")]
    public async Task A_paragraph_asked_for_by_its_handle_is_given_back(string handle, string line) =>
        Assert.Equal(line, await Answer($"{Bridge}\n\n译这一段。\n要译的段落：{handle}"));

    [Fact]
    public async Task Paragraphs_asked_for_together_are_each_given_back()
    {
        string[] handles = ["¶0", "¶1", "¶2", "¶12"];
        var answers = await Task.WhenAll(handles.Select(h => Answer($"{Bridge}\n\n译这一段。\n要译的段落：{h}")));

        Assert.All(handles.Zip(answers), p => Assert.StartsWith(p.First + " ", p.Second, StringComparison.Ordinal));
        Assert.True(client.Statistics.PrefilledTokens < client.Statistics.PromptTokens / 2);
    }

    [Fact]
    public async Task An_abstract_begins_with_the_first_sentence() =>
        Assert.StartsWith("[1]昨日上午，历时38个月建设的云江二桥正式通车。", await Statement("abstract", "sentence", Bridge), StringComparison.Ordinal);

    [Fact]
    public async Task Facts_begin_with_the_second_sentence() =>
        Assert.StartsWith("[2]大桥全长2.6公里，总投资23.7亿元。", await Statement("facts", "fact", Bridge), StringComparison.Ordinal);

    [Fact]
    public async Task Another_article_gives_another_answer() =>
        Assert.StartsWith("[1]食堂今天开张。", await Statement("abstract", "sentence", "¶0 食堂开张\n¶1 [1]食堂今天开张。[2]老人免费用餐。"), StringComparison.Ordinal);

    [Fact]
    public async Task Without_the_article_its_words_are_not_in_the_answer()
    {
        Assert.DoesNotContain("云江", await Answer("译这一段。\n要译的段落：¶1"), StringComparison.Ordinal);
        Assert.DoesNotContain("云江", await Statement("abstract", "sentence", ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_task_the_answer_is_none()
    {
        Assert.DoesNotContain("正式通车", await Answer(Bridge), StringComparison.Ordinal);
        Assert.DoesNotContain("正式通车", await Json("abstract", "sentence", Bridge), StringComparison.Ordinal);
    }

    private Task<string> Statement(string list, string item, string article) =>
        Json(list, item, $"{article}\n\n只输出一个JSON对象，格式是：\n{{\"{list}\": [{{\"{item}\": \"摘要的一句话\", \"from\": [句号, 句号]}}]}}\nJSON：");

    private async Task<string> Json(string list, string item, string prompt)
    {
        var schema = JsonDocument.Parse($$$$"""
            {"type":"object","properties":{"{{{{list}}}}":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"object","properties":{
            "{{{{item}}}}":{"type":"string","minLength":1,"maxLength":80},"from":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"integer","enum":[1,2,3,4]}}},
            "required":["{{{{item}}}}","from"],"additionalProperties":false}}},"required":["{{{{list}}}}"],"additionalProperties":false}
            """).RootElement;
        var text = await Answer(prompt, ChatResponseFormat.ForJsonSchema(schema));
        return JsonDocument.Parse(text).RootElement.GetProperty(list)[0].GetProperty(item).GetString()!;
    }

    private async Task<string> Answer(string prompt, ChatResponseFormat? format = null)
    {
        var response = await client.GetResponseAsync(
            [new(ChatRole.System, "规则"), new(ChatRole.User, prompt)],
            new() { Temperature = 0, MaxOutputTokens = 400, ResponseFormat = format }, TestContext.Current.CancellationToken);
        return response.Text;
    }
}
