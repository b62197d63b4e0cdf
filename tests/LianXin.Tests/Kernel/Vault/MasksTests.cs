using LianXin.Kernel.Vault;

namespace LianXin.Tests.Kernel.Vault;

/// <summary>The defaults of domain.md §1.13.3. People, numbers and plates are invented.</summary>
public sealed class MasksTests
{
    [Theory]
    [InlineData("张三", "张**")]
    [InlineData("张三丰阳", "张**")]
    [InlineData("  李四 ", "李**")]
    [InlineData("𠮷田某", "𠮷**")]
    [InlineData("", "")]
    public void A_name_shows_its_first_character_and_not_its_length(string name, string masked) =>
        Assert.Equal(masked, Masks.Of(Fields.Name, name));

    [Theory]
    [InlineData("13800005678", "138****5678")]
    [InlineData("+86 138-0000-5678", "138****5678")]
    [InlineData("１３８００００５６７８", "138****5678")]
    [InlineData("0474-0000000", "047****0000")]
    [InlineData("8000056", "****56")]
    [InlineData("12345", "****")]
    [InlineData("没有", "****")]
    public void A_phone_shows_its_beginning_and_its_last_four(string phone, string masked) =>
        Assert.Equal(masked, Masks.Of(Fields.Phone, phone));

    [Theory]
    [InlineData("150100000000001234", "1501**********1234")]
    [InlineData("15010000000000123x", "1501**********123X")]
    [InlineData("150100000001234", "1501*******1234")]
    [InlineData("E00000078", "E******78")]
    [InlineData("123", "***")]
    public void An_id_number_shows_its_first_and_last_four(string number, string masked) =>
        Assert.Equal(masked, Masks.Of(Fields.IdNumber, number));

    [Theory]
    [InlineData(
        "内蒙古自治区乌兰察布市丰镇市新城区街道民强社区3号楼2单元501",
        "内蒙古自治区乌兰察布市丰镇市新城区街道民强社区***"
    )]
    [InlineData("丰镇市隆盛庄镇东河村12号", "丰镇市隆盛庄镇东河村***")]
    [InlineData("丰镇市黑土台镇二道沟嘎查", "丰镇市黑土台镇二道沟嘎查***")]
    [InlineData("丰镇市隆盛庄镇新建路8号", "丰镇市隆盛庄镇***")]
    [InlineData("丰镇市新村路8号", "丰镇市***")]
    [InlineData("丰镇市幸福小区3号楼", "丰镇市***")]
    [InlineData("3号楼", "***")]
    [InlineData("", "***")]
    public void An_address_ends_at_its_community_or_village(string address, string masked) =>
        Assert.Equal(masked, Masks.Of(Fields.Address, address));

    [Theory]
    [InlineData("蒙J00012", "蒙J·***12")]
    [InlineData("蒙j·00012", "蒙J·***12")]
    [InlineData("蒙J 000012", "蒙J·***12")]
    [InlineData("00", "***")]
    public void A_plate_shows_where_it_is_from_and_its_last_two(string plate, string masked) =>
        Assert.Equal(masked, Masks.Of(Fields.Plate, plate));

    [Fact]
    public void Of_free_text_nothing_is_shown() => Assert.Equal("", Masks.Of("words", "电梯停运两周。"));
}
