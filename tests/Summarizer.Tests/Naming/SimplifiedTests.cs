using Summarizer.Naming;
using Summarizer.Terms;

namespace Summarizer.Tests.Naming;

public sealed class SimplifiedTests
{
    [Theory]
    [InlineData("兩億餘元，較去年週三陳氏所報為多", "两亿余元，较去年周三陈氏所报为多")]
    [InlineData("颱風後，臺灣𠮷野家𪚥", "台风后，台湾𠮷野家𪚥")]
    public void Each_character_becomes_one(string traditional, string simplified)
    {
        Assert.Equal(simplified, Simplified.Of(traditional));
        Assert.Equal(traditional.Length, simplified.Length);
    }

    [Theory]
    [InlineData("著名的乾隆年间，藉口和了望都在。")]
    [InlineData("plain ASCII")]
    [InlineData("")]
    public void What_is_simplified_already_stays_the_same_text(string text) => Assert.Same(text, Simplified.Of(text));

    [Theory]
    [InlineData("國際貿易")]
    [InlineData("国际贸易")]
    public void A_phrase_is_found_in_either_script_as_it_is_written(string phrase)
    {
        PhraseIndex<int> index = new([("国际贸易", 1)]);

        PhraseMatch<int> match = Assert.Single(index.Find($"談{phrase}。"));

        Assert.Equal((phrase, 1), (match.Phrase, match.Start));
    }

    [Fact]
    public void A_person_in_traditional_script_is_found_and_named_as_written()
    {
        PersonMention person = Assert.Single(PersonFinder.Find("檢察官陳美華說，不起訴。"));

        Assert.Equal(("陳美華", "Chen Meihua"), (person.Name, new PersonName(person.Name).English));
    }
}
