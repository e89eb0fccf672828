using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Summarizer.Tests;

/// <summary>What users read stands in resource files, whole in both languages.</summary>
public sealed partial class MessageTests
{
    /// <summary>The English file of every pair, from the repository's root.</summary>
    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Repository.File("src"), "*.resx", SearchOption.AllDirectories)
            .Where(p => !p.EndsWith(".zh-Hans.resx", StringComparison.Ordinal))
            .Select(p => Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_there_in_Chinese_and_English_with_the_same_values(string file)
    {
        Dictionary<string, string> english = Texts(file), chinese = Texts(ChineseOf(file));

        Assert.Equal(english.Keys, chinese.Keys);
        Assert.All(english, text => Assert.Equal(Values(text.Value), Values(chinese[text.Key])));
        Assert.All(english.Values.Concat(chinese.Values), text => Assert.NotEmpty(CompositeFormat.Parse(text).Format));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Chinese_sentences_end_as_Chinese_does(string file) =>
        Assert.DoesNotContain(Texts(ChineseOf(file)), text => WesternEnd().IsMatch(text.Value));

    // A text that nobody gives is a translator's work for nothing; one that is missing is found when the error comes.
    [Theory]
    [InlineData("src/Summarizer.Llama/EngineTexts.resx")]
    [InlineData("src/Summarizer.Llama.LLamaSharp/SharpTexts.resx")]
    [InlineData("src/Summarizer.Llama.Native/NativeTexts.resx")]
    [InlineData("src/Summarizer/Prompting/PromptTexts.resx")]
    [InlineData("src/Summarizer/Reading/ReadTexts.resx")]
    public void Every_text_is_given_by_the_code_and_every_text_it_gives_is_there(string file)
    {
        string folder = Path.GetDirectoryName(Repository.File(file))!;
        string code = string.Concat(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        IEnumerable<string> given = Regex.Matches(code, $@"{Path.GetFileNameWithoutExtension(file)}\.Of\(\s*""([^""]+)""").Select(m => m.Groups[1].Value);
        Dictionary<string, string> texts = Texts(file);

        Assert.Empty(given.Except(texts.Keys));
        Assert.DoesNotContain(texts.Keys, key => !code.Contains($"\"{key}\"", StringComparison.Ordinal));
    }

    private static string ChineseOf(string file) => Path.ChangeExtension(file, ".zh-Hans.resx");

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Repository.File(file)).Descendants("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Value);

    private static string Values(string text) => string.Join(' ', Value().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"(?<!\{)\{\d+(:[^}]*)?\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[.,;:!?]($|\s)")]
    private static partial Regex WesternEnd();
}
