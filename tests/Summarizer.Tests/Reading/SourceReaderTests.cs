using System.Text;
using Summarizer.Reading;

namespace Summarizer.Tests.Reading;

public sealed class SourceReaderTests
{
    private const string News = "临川晚报讯（记者 顾思远）10月26日，云江二桥正式通车，总投资23.7亿元。\n";

    static SourceReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false, "utf-8")]
    [InlineData("utf-8", true, "utf-8")]
    [InlineData("gb18030", false, "gb18030")]
    [InlineData("utf-16", true, "utf-16")]
    [InlineData("utf-16", false, "utf-16")]
    [InlineData("utf-16BE", true, "utf-16BE")]
    [InlineData("utf-16BE", false, "utf-16BE")]
    public void An_encoding_is_found_from_the_bytes(string written, bool mark, string found)
    {
        Encoding encoding = Encoding.GetEncoding(written);
        SourceDocument source = Read([.. mark ? encoding.Preamble : [], .. encoding.GetBytes(News)]);

        Assert.Equal((found, News), (source.Encoding, source.Text));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_zero_byte_that_is_half_of_a_character_does_not_hide_UTF_16(string encoding)
    {
        const string text = "第一座新桥　一周内通车\n\n一期工程3月1日完工。";

        Assert.Equal(text, Read(Encoding.GetEncoding(encoding).GetBytes(text)).Text);
    }

    [Fact]
    public void Four_byte_characters_of_GB18030_are_read()
    {
        string text = News + "𠮷野家与㐀";

        Assert.Equal(text, Read(Encoding.GetEncoding("gb18030").GetBytes(text)).Text);
    }

    [Theory]
    [InlineData("big5", "臺灣的記者報導：總統府表示，經濟成長率將達百分之三，預計明年開始實施新的法律與政策，民眾可以在網站上查詢相關資訊。")]
    [InlineData("shift_jis", "東京都は昨日、新しい橋が開通したと発表した。総工費は約八十億円で、住民の生活が便利になると期待されている。")]
    public void Other_East_Asian_encodings_are_told_apart_and_said_to_be_a_guess(string encoding, string text)
    {
        SourceDocument source = Read(Encoding.GetEncoding(encoding).GetBytes(text));

        Assert.Equal(text, source.Text);
        Assert.NotEmpty(source.Warnings);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_with_their_offset()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(News), 0xFF, 0xFF, .. Encoding.UTF8.GetBytes(News)];

        ReadException error = Assert.Throws<ReadException>(() => Read(bytes, new ReadOptions("utf-8")));
        Assert.Contains($"{Encoding.UTF8.GetByteCount(News)}", error.Message, StringComparison.Ordinal);
        Assert.Contains("FF", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lossy_reading_marks_the_place_and_warns()
    {
        SourceDocument source = Read([.. Encoding.UTF8.GetBytes(News), 0xFF, .. Encoding.UTF8.GetBytes(News)], new ReadOptions("utf-8", Lossy: true));

        Assert.Equal(News + "\uFFFD" + News, source.Text);
        Assert.Single(source.Warnings);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u3000\n")]
    [InlineData("????????????,??????????3.8?????")]
    [InlineData("%PDF-1.7 …")]
    [InlineData("GGUF\0\0\0")]
    [InlineData("PK\u0003\u0004…")]
    public void What_holds_no_readable_text_is_refused(string content) =>
        Assert.Contains("page.txt", Assert.Throws<ReadException>(() => Read(Encoding.UTF8.GetBytes(content))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_encoding_that_nobody_knows_is_refused() =>
        Assert.Throws<ReadException>(() => Read(Encoding.UTF8.GetBytes(News), new ReadOptions("klingon")));

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("nowhere.txt", Assert.Throws<ReadException>(() => SourceReader.ReadFile("nowhere.txt", new ReadOptions())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_long_file_is_decoded_across_its_blocks()
    {
        string text = string.Concat(Enumerable.Repeat(News, 3000));

        Assert.Equal(text, Read(Encoding.GetEncoding("gb18030").GetBytes(text)).Text);
        Assert.Equal(text, Read(Encoding.UTF8.GetBytes(text)).Text);
    }

    private static SourceDocument Read(byte[] bytes, ReadOptions? options = null) =>
        SourceReader.Read(new MemoryStream(bytes), "page.txt", options ?? new ReadOptions());
}
