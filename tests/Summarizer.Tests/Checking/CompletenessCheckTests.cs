using Summarizer.Checking;

namespace Summarizer.Tests.Checking;

public sealed class CompletenessCheckTests
{
    private const string Source = "路修好了。灯也亮了。树种上了。大家都来看。孩子们很高兴。";

    [Theory]
    [InlineData("The road is done. The lights are on. Trees were planted. Everybody came to see. The children were glad.")]
    [InlineData("The road is done and the lights are on. Trees were planted, and everybody came to see; the children were glad.")]
    [InlineData("The road is done and the lights are on; trees were planted. Everybody came to see and the children were glad.")]
    public void Sentences_may_be_joined(string target) => Assert.Empty(Checked(target));

    [Theory]
    [InlineData("The road is done, the lights are on, trees were planted, everybody came to see.")]
    [InlineData("The road is done and very well lit at night. Everybody came and the children were glad to see it")]
    public void A_paragraph_that_lost_most_of_its_sentences_is_a_warning(string target) =>
        Assert.Contains(("completeness", Severity.Warning), Checked(target).Select(f => (f.Check, f.Severity)));

    private static Finding[] Checked(string target) =>
        [.. CompletenessCheck.Of(new Rendering(Source, Language.Of("zh"), target, Language.Of("en")))];
}
